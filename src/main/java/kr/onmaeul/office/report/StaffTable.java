package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kr.onmaeul.office.report.TableText.CellText;

/// Quota, present staff and their difference by service and grade; noughts are dashes.
final class StaffTable {

    private record Service(String code, String label, String key, int highest) {}

    /// The lower the number, the higher the grade.
    private static final int LOWEST = 9;

    private static final List<Service> SERVICES = List.of(
            new Service("GENERAL", "일반직", "general", 4),
            new Service("MANAGEMENT_OPERATION", "관리운영직", "management", 6),
            new Service("SPECIAL_OR_FIXED_TERM", "별정직·임기제", "special", 6));

    private StaffTable() {}

    static TableText of(Measure quota) {
        var services = SERVICES.stream()
                .filter(service -> Blocks.has(quota, "service", service.code))
                .toList();
        var first = new ArrayList<CellText>();
        first.add(new CellText("구분", 1, 2));
        first.add(new CellText("계", 1, 2));
        var second = new ArrayList<CellText>();
        for (var service : services) {
            first.add(new CellText(service.label, LOWEST - service.highest + 1, 1));
            for (int grade = service.highest; grade <= LOWEST; grade++) {
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
            String label, String key, List<Service> services, UnaryOperator<String> expression) {
        var row = new ArrayList<CellText>();
        row.add(CellText.of(label));
        row.add(CellText.of("{" + key + ".total = " + expression.apply("") + "}"));
        for (var service : services) {
            for (int grade = service.highest; grade <= LOWEST; grade++) {
                var members = "[grade=%d, service=%s]".formatted(grade, service.code);
                row.add(CellText.of(
                        "{" + key + "." + service.key + "." + grade + " = " + expression.apply(members) + "}"));
            }
        }
        return row;
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
