package kr.onmaeul.office.organization.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.office.organization.CivilService;
import kr.onmaeul.office.organization.Grade;
import kr.onmaeul.office.organization.Staffing;
import kr.onmaeul.office.organization.Staffing.Cell;

/// How quota against present is printed: nobody is a dash, a shortage `△1`.
public record StaffTable(Page page, Staffing staffing) {

    private static final String LISTED = "/registers/organization-posts";
    private static final String NOBODY = "-";

    /// A row of the table.
    ///
    /// @param label the key of its heading
    /// @param cells one for every service and grade
    public record Row(String label, String total, List<String> cells) {}

    public List<CivilService> services() {
        return Arrays.asList(CivilService.values());
    }

    public long grades(CivilService service) {
        return staffing.cells().stream()
                .filter(cell -> cell.service() == service)
                .count();
    }

    public List<Row> rows() {
        return List.of(
                row("organization.quota", staffing.quota(), Cell::quota),
                row("organization.present", staffing.present(), Cell::present),
                row("organization.difference", staffing.difference(), Cell::difference));
    }

    private Row row(String label, int total, ToIntFunction<Cell> value) {
        return new Row(
                label,
                printed(total),
                staffing.cells().stream()
                        .map(cell -> printed(value.applyAsInt(cell)))
                        .toList());
    }

    private String printed(int number) {
        return number == 0 ? NOBODY : page.difference(number);
    }

    /// Two columns for every service and grade that has posts or people.
    public Plot.Pairs plot() {
        return new Plot.Pairs(
                page.t("organization.plot", staffing.day()),
                page.t("organization.people"),
                page.t("organization.quota"),
                page.t("organization.present"),
                staffing.cells().stream()
                        .filter(cell -> cell.quota() > 0 || cell.present() > 0)
                        .map(cell -> new Plot.Pair(
                                name(cell),
                                cell.quota(),
                                cell.present(),
                                printed(cell.difference()),
                                page.keeping(
                                        LISTED + "?service=" + cell.service() + "&grade=" + Grade.of(cell.grade()))))
                        .toList());
    }

    private String name(Cell cell) {
        var grade = page.t("organization.grade.of", cell.grade());
        return cell.service() == CivilService.GENERAL
                ? grade
                : cell.service().label().in(page.locale()) + " " + grade;
    }
}
