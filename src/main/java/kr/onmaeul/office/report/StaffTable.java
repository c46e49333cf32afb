package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kr.onmaeul.office.organization.CivilService;
import kr.onmaeul.office.report.TableText.CellText;

/// Quota, present staff and their difference by service and grade; noughts are dashes.
final class StaffTable {

    private StaffTable() {}

    static TableText of(Measure quota) {
        var services = Stream.of(CivilService.values())
                .filter(service -> Blocks.has(quota, "service", service.name()))
                .toList();
        var first = new ArrayList<CellText>();
        first.add(new CellText("구분", 1, 2));
        first.add(new CellText("계", 1, 2));
        var second = new ArrayList<CellText>();
        for (var service : services) {
            first.add(new CellText(service.label().ko(), CivilService.LOWEST_GRADE - service.highestGrade() + 1, 1));
            for (int grade = service.highestGrade(); grade <= CivilService.LOWEST_GRADE; grade++) {
                // the grade is a name here, not a count
                second.add(CellText.of(grade + "급"));
            }
        }
        return new TableText(
                "",
                List.of(first, second),
                List.of(
                        row("정원", "staff.quota", services, StaffTable::quota),
                        row("현원", "staff.present", services, StaffTable::present),
                        row("과부족", "staff.difference", services, StaffTable::difference)),
                true);
    }

    private static List<CellText> row(
            String label, String key, List<CivilService> services, UnaryOperator<String> expression) {
        var row = new ArrayList<CellText>();
        row.add(CellText.of(label));
        row.add(CellText.of("{" + key + ".total = " + expression.apply("") + "}"));
        for (var service : services) {
            for (int grade = service.highestGrade(); grade <= CivilService.LOWEST_GRADE; grade++) {
                var members = "[grade=%d, service=%s]".formatted(grade, service.name());
                row.add(CellText.of(
                        "{" + key + "." + keyOf(service) + "." + grade + " = " + expression.apply(members) + "}"));
            }
        }
        return row;
    }

    private static String keyOf(CivilService service) {
        return switch (service) {
            case GENERAL -> "general";
            case MANAGEMENT_OPERATION -> "management";
            case SPECIAL_OR_FIXED_TERM -> "special";
        };
    }

    private static String quota(String members) {
        return "staff.quota" + members;
    }

    private static String present(String members) {
        return "staff.present" + members;
    }

    private static String difference(String members) {
        return "staff.present" + members + " - staff.quota" + members;
    }
}
