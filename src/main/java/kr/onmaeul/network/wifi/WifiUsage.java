package kr.onmaeul.network.wifi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// How much public Wi-Fi is used, and what about it is coming due.
@Service
public class WifiUsage {

    private final WifiUseStore store;

    WifiUsage(WifiUseStore store) {
        this.store = store;
    }

    /// What was used in a month.
    public record Month(YearMonth month, BigDecimal gigabytes, long users) {}

    /// What was used at one access point in a month.
    ///
    /// @param complaints how many are open today
    public record Place(
            String number,
            String place,
            Bilingual kind,
            BigDecimal gigabytes,
            long users,
            long complaints,
            boolean sample) {}

    /// @param points access points that stand today
    /// @param complaints that are open
    public record Counts(long points, long complaints) {}

    /// A contract and how many access points it serves.
    public record Contract(LocalDate ends, String carrier, long points) {}

    /// The latest month of which anything was reported.
    public Optional<YearMonth> latest() {
        return store.latest();
    }

    /// So many months up to one, those without a report with nothing.
    ///
    /// @param point the number of an access point, or null for all together
    public List<Month> months(YearMonth to, int count, @Nullable String point) {
        var from = to.minusMonths(count - 1L);
        var known = store.months(from, to, point).stream().collect(Collectors.toMap(Month::month, Function.identity()));
        return Stream.iterate(from, month -> month.plusMonths(1))
                .limit(count)
                .map(month -> known.getOrDefault(month, new Month(month, BigDecimal.ZERO, 0)))
                .toList();
    }

    /// The access points of which a month was reported, the busiest first.
    public List<Place> places(YearMonth month) {
        return store.places(month);
    }

    public Counts counts() {
        return store.counts();
    }

    /// Contracts that end up to a day or have ended, the soonest first.
    public List<Contract> contracts(LocalDate until) {
        return store.contracts(until);
    }
}
