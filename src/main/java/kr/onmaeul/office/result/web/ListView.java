package kr.onmaeul.office.result.web;

import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.web.Chip;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.foundation.web.Pager;
import kr.onmaeul.foundation.web.Plot;
import org.jspecify.annotations.Nullable;

/// What the list of results shows.
///
/// @param unit the one unit of all quantities, or null where each row has its own
/// @param total what all facts of the filter add up to, or null where they are of several metrics
/// @param tiles what each metric adds up to, the most facts first
/// @param more filters that can be added
public record ListView(
        Looking looking,
        List<Problem> problems,
        List<Chip> chips,
        List<More> more,
        @Nullable Dates dates,
        List<Tile> tiles,
        @Nullable Plot plot,
        List<Row> rows,
        @Nullable String unit,
        @Nullable String total,
        Pager pager,
        String csv,
        String xlsx) {

    public boolean anySample() {
        return rows.stream().anyMatch(Row::sample);
    }

    public record Row(
            String day,
            String title,
            String address,
            boolean sample,
            boolean reversed,
            String metric,
            String members,
            String team,
            String initiative,
            String quantity,
            String unit) {}

    public record Tile(
            String value,
            String unit,
            String label,
            String note,
            @Nullable String address) {}

    /// A filter with its choices, each an address.
    public record More(String label, List<Choice> choices) {

        public record Choice(String label, String address) {}
    }

    /// The form for the days: what it sends along besides them.
    public record Dates(String from, String to, List<Kept> kept) {

        public record Kept(String name, String value) {}
    }
}
