package kr.onmaeul.office.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetRow;

/// How results stand in a sheet, coming in and going out.
final class ResultSheet {

    private static final Column<String> KEY = Column.text("고유키", "source key").filled();
    private static final Column<String> METRIC = Column.text("지표", "metric").filled();
    private static final Column<LocalDate> DAY = Column.day("일자", "day").filled();
    private static final Column<BigDecimal> QUANTITY =
            Column.decimal("수량", "quantity").filled();
    private static final Column<Map<String, String>> MEMBERS =
            new Column<>("차원", "members", false, "result.members.form", ResultSheet::members);
    private static final Column<String> TEAM = Column.text("팀코드", "team").filled();
    private static final Column<String> INITIATIVE = Column.text("사업코드", "initiative");
    private static final Column<String> TITLE = Column.text("제목", "title").filled();
    private static final Column<String> EVIDENCE = Column.text("근거", "evidence");
    private static final Column<Boolean> SAMPLE = Column.mark("표본", "sample");

    static final SheetForm<NewResult> FORM = SheetForm.of(
            ResultSheet::fact, KEY, METRIC, DAY, QUANTITY, MEMBERS, TEAM, INITIATIVE, TITLE, EVIDENCE, SAMPLE);

    private static final Map<String, Column<?>> FIELDS = Map.of(
            "sourceKey", KEY,
            "metric", METRIC,
            "day", DAY,
            "quantity", QUANTITY,
            "members", MEMBERS,
            "team", TEAM,
            "initiative", INITIATIVE,
            "title", TITLE,
            "evidence", EVIDENCE);

    private ResultSheet() {}

    /// The heading above the cell that a field of [NewResult] stands in.
    static String heading(String field) {
        var column = FIELDS.get(field.split("\\.", 2)[0]);
        return column == null ? "" : column.ko();
    }

    static List<String> headings() {
        return FORM.columns().stream().map(Column::ko).toList();
    }

    /// A fact as a row that the import takes again.
    static List<Object> cells(Result fact) {
        return List.of(
                fact.sourceKey() == null ? fact.id().toString() : fact.sourceKey(),
                fact.metric(),
                fact.day(),
                fact.quantity(),
                Members.text(fact.members()),
                fact.team(),
                fact.initiative() == null ? "" : fact.initiative(),
                fact.title(),
                fact.evidence(),
                fact.sample() ? "Y" : "");
    }

    private static NewResult fact(SheetRow row) {
        return new NewResult(
                row.get(METRIC),
                row.get(DAY),
                row.get(QUANTITY),
                row.find(MEMBERS).orElse(Map.of()),
                row.get(TEAM),
                row.find(INITIATIVE).orElse(null),
                row.get(TITLE),
                row.text(EVIDENCE),
                row.get(KEY),
                row.marked(SAMPLE));
    }

    private static Optional<Map<String, String>> members(String cell) {
        var members = new HashMap<String, String>();
        for (var one : cell.split(";")) {
            var parts = one.split("=", 2);
            if (parts.length < 2 || members.put(parts[0].strip(), parts[1].strip()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(members);
    }
}
