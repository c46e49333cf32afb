package kr.onmaeul.network.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/// Year by year, what may be replaced and what it would cost at today's prices. A plan for the budget, not an order:
/// what serves well goes on serving.
@Service
public class ReplacementPlan {

    private final ValueStore store;
    private final PriceStore prices;
    private final Clock clock;

    ReplacementPlan(ValueStore store, PriceStore prices, Clock clock) {
        this.store = store;
        this.prices = prices;
        this.clock = clock;
    }

    /// By year, then item. Items of which no rule states a life never come up.
    public List<Replacement> byYear() {
        var today = LocalDate.now(clock);
        Map<Integer, Map<Device.Item, Long>> years = new TreeMap<>();
        for (var lot : store.serving()) {
            UsefulLife.ofOneBought(lot.boughtOn(), lot.item())
                    .ifPresent(life -> years.computeIfAbsent(
                                    Math.max(today.getYear(), lot.boughtOn().getYear() + life.years()),
                                    _ -> new EnumMap<>(Device.Item.class))
                            .merge(Device.Item.valueOf(lot.item()), lot.devices(), Long::sum));
        }
        var known = prices.on(today);
        var plan = new ArrayList<Replacement>();
        years.forEach((year, items) -> items.forEach((item, devices) ->
                plan.add(new Replacement(year, item, devices, Optional.ofNullable(known.get(item))))));
        return plan;
    }
}
