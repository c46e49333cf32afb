package kr.onmaeul.office.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What stands behind a figure.
///
/// @param rows the latest first, at most as many as were asked for
/// @param months how the value came together month by month; empty where that says nothing
/// @param learnt how the value moved as more became known, the latest first
/// @param list the address of the full list, if there is one
public record Evidence(List<Row> rows, List<Month> months, List<Learnt> learnt, Optional<String> list) {

    public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of(), Optional.empty());

    /// One record.
    ///
    /// @param link the address of its own page, if it has one
    public record Row(LocalDate day, String title, BigDecimal value, Optional<String> link, boolean sample) {}

    public record Month(YearMonth month, BigDecimal value) {}

    /// The value as known at the end of what was recorded at an instant.
    public record Learnt(Instant at, BigDecimal value, long records) {}

    public Evidence {
        rows = List.copyOf(rows);
        months = List.copyOf(months);
        learnt = List.copyOf(learnt);
    }
}
