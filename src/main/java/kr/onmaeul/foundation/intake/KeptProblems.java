package kr.onmaeul.foundation.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.sheet.CellProblem;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Wrong cells as they lie in the database: what a sentence mentions keeps its kind, so that it can be said in either
/// language later.
final class KeptProblems {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Cell>> CELLS = new TypeReference<>() {};

    private KeptProblems() {}

    private record Cell(int row, String column, String value, String key, List<Mentioned> arguments) {}

    /// @param english only where a text has two languages
    private record Mentioned(Sort sort, String text, String english) {}

    private enum Sort {
        TEXT,
        NUMBER,
        DAY,
        MONTH,
        LABEL
    }

    static String written(List<CellProblem> problems) {
        return JSON.writeValueAsString(problems.stream()
                .map(one -> new Cell(
                        one.row(),
                        one.column(),
                        one.value(),
                        one.key(),
                        one.arguments().stream().map(KeptProblems::mentioned).toList()))
                .toList());
    }

    static List<CellProblem> read(String json) {
        return JSON.readValue(json, CELLS).stream()
                .map(cell -> new CellProblem(
                        cell.row(),
                        cell.column(),
                        cell.value(),
                        cell.key(),
                        cell.arguments().stream().map(KeptProblems::argument).toList()))
                .toList();
    }

    private static Mentioned mentioned(Object argument) {
        return switch (argument) {
            case LocalDate day -> new Mentioned(Sort.DAY, day.toString(), "");
            case YearMonth month -> new Mentioned(Sort.MONTH, month.toString(), "");
            case Bilingual label -> new Mentioned(Sort.LABEL, label.ko(), label.en());
            case Integer number -> new Mentioned(Sort.NUMBER, number.toString(), "");
            case Long number -> new Mentioned(Sort.NUMBER, number.toString(), "");
            case Object other -> new Mentioned(Sort.TEXT, other.toString(), "");
        };
    }

    private static Object argument(Mentioned mentioned) {
        return switch (mentioned.sort()) {
            case TEXT -> mentioned.text();
            case NUMBER -> Long.valueOf(mentioned.text());
            case DAY -> LocalDate.parse(mentioned.text());
            case MONTH -> YearMonth.parse(mentioned.text());
            case LABEL -> new Bilingual(mentioned.text(), mentioned.english());
        };
    }
}
