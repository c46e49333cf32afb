package kr.onmaeul.office.organization;

import java.time.LocalDate;
import java.util.List;

/// Quota against present by service and grade: the staff table of the report.
///
/// @param cells every service with every grade it knows, in the order of the table, also where nobody is
public record Staffing(LocalDate day, List<Cell> cells) {

    /// @param quota 정원, posts allowed
    /// @param present 현원, people there
    public record Cell(CivilService service, int grade, int quota, int present) {

        /// 과부족: negative for a shortage.
        public int difference() {
            return present - quota;
        }
    }

    public Staffing {
        cells = List.copyOf(cells);
    }

    public int quota() {
        return cells.stream().mapToInt(Cell::quota).sum();
    }

    public int present() {
        return cells.stream().mapToInt(Cell::present).sum();
    }

    public int difference() {
        return present() - quota();
    }
}
