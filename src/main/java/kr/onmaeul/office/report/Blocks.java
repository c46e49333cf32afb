package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import kr.onmaeul.office.report.TableText.CellText;
import kr.onmaeul.office.result.Dimension.Member;

/// The tables that the program fills: `[[organization]]`, `[[staff]]`, `[[budget]]`, `[[initiative-budget
/// 2023-1]]`. Their cells are figures like any other, each with its key.
final class Blocks {

    private final Catalogue catalogue;
    private final Supplier<List<Teams.Team>> teams;

    Blocks(Catalogue catalogue, Supplier<List<Teams.Team>> teams) {
        this.catalogue = catalogue;
        this.teams = teams;
    }

    List<String> names() {
        return List.of("organization", "staff", "budget", "initiative-budget");
    }

    /// Nothing where there is no such table or nothing to fill it with.
    Optional<TableText> table(String name, String argument) {
        return switch (name) {
            case "organization" -> Optional.of(organization());
            case "staff" -> catalogue.find("staff.quota").map(StaffTable::of);
            case "budget" -> catalogue.find("budget.appropriation").map(this::budget);
            case "initiative-budget" ->
                catalogue
                        .find("initiative.appropriation")
                        .flatMap(measure -> measure.dimension("initiative"))
                        .filter(all -> all.members().stream()
                                .anyMatch(one -> one.code().equals(argument)))
                        .map(_ -> initiative(argument));
            default -> Optional.empty();
        };
    }

    private TableText organization() {
        var all = teams.get();
        var rows = new ArrayList<List<CellText>>();
        int most = all.stream().mapToInt(team -> team.duties().size()).max().orElse(0);
        for (int row = 0; row < most; row++) {
            var cells = new ArrayList<CellText>();
            for (var team : all) {
                cells.add(CellText.of(row < team.duties().size() ? team.duties().get(row) : ""));
            }
            rows.add(cells);
        }
        return new TableText(
                "",
                List.of(all.stream().map(team -> CellText.of(team.name().ko())).toList()),
                rows,
                false);
    }

    private TableText budget(Measure appropriation) {
        var rows = new ArrayList<List<CellText>>();
        rows.add(budgetRow("계", "budget.total", ""));
        appropriation
                .dimension("program")
                .ifPresent(programs -> programs.members()
                        .forEach(program -> rows.add(budgetRow(
                                program.label().ko(),
                                "budget." + program.code().toLowerCase(Locale.ROOT),
                                "[program=" + program.code() + "]"))));
        return new TableText("(단위: 천원)", List.of(headings("단위사업명", "예산액", "집행액", "집행률(%)")), rows, false);
    }

    private static List<CellText> budgetRow(String name, String key, String scope) {
        return List.of(
                CellText.of(name),
                CellText.of("{%s.appropriation = budget.appropriation%s}".formatted(key, scope)),
                CellText.of("{%s.expenditure = budget.expenditure%s}".formatted(key, scope)),
                CellText.of(
                        "{%1$s.rate = rate(budget.expenditure%2$s, budget.appropriation%2$s)}".formatted(key, scope)));
    }

    /// The money of an initiative stands at the report's day.
    private TableText initiative(String code) {
        var number = code.substring(code.lastIndexOf('-') + 1);
        var asked = "[initiative=" + code + "] @ dated";
        return new TableText(
                "(단위: 천원)",
                List.of(headings("예산액", "집행액", "집행률(%)")),
                List.of(List.of(
                        CellText.of(
                                "{initiative.%s.appropriation = initiative.appropriation%s}".formatted(number, asked)),
                        CellText.of("{initiative.%s.expenditure = initiative.expenditure%s}".formatted(number, asked)),
                        CellText.of(
                                "{initiative.%1$s.rate = rate(initiative.expenditure%2$s, initiative.appropriation%2$s)}"
                                        .formatted(number, asked)))),
                false);
    }

    static List<CellText> headings(String... words) {
        return List.of(words).stream().map(CellText::of).toList();
    }

    static boolean has(Measure measure, String dimension, String member) {
        return measure.dimension(dimension).stream()
                .flatMap(found -> found.members().stream())
                .map(Member::code)
                .anyMatch(member::equals);
    }
}
