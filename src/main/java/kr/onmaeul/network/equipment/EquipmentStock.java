package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.FigureAsk;
import kr.onmaeul.foundation.register.Figures;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.springframework.stereotype.Service;

/// What there is of office devices, and when it is due.
@Service
public class EquipmentStock {

    private final Register<Device> devices;
    private final Figures figures;
    private final DeviceStore store;

    EquipmentStock(Register<Device> devices, Figures figures, DeviceStore store) {
        this.devices = devices;
        this.figures = figures;
        this.store = store;
    }

    /// What the movements up to a day add up to.
    public Stock on(LocalDate day, KnownAt knownAt) {
        var asks = new ArrayList<FigureAsk>();
        for (var item : Device.Item.values()) {
            for (var state : Device.State.values()) {
                asks.add(new FigureAsk(
                        devices,
                        devices.figures().getFirst(),
                        Map.of("item", item.name(), "state", state.name()),
                        Period.until(day),
                        knownAt));
            }
        }
        var answers = figures.answers(asks).iterator();
        return new Stock(
                day,
                Arrays.stream(Device.State.values())
                        .map(state -> new Stock.State(state.name(), state.label()))
                        .toList(),
                Arrays.stream(Device.Item.values())
                        .map(item -> new Stock.Row(
                                item.name(),
                                item.label(),
                                Arrays.stream(Device.State.values())
                                        .map(_ -> answers.next().records())
                                        .toList()))
                        .toList());
    }

    /// What reaches its useful life year by year, with the life that held when it was bought. Items of which no rule
    /// states a life are never due.
    public List<Due> due() {
        var years = new TreeMap<Integer, Due>();
        for (var bought : store.bought()) {
            UsefulLife.on(bought.first(), bought.item())
                    .ifPresent(life -> years.merge(
                            bought.year() + life.years(),
                            new Due(
                                    bought.year() + life.years(),
                                    bought.devices(),
                                    Won.of(bought.price()),
                                    bought.priced()),
                            (one, other) -> new Due(
                                    one.year(),
                                    one.devices() + other.devices(),
                                    one.price().plus(other.price()),
                                    one.priced() + other.priced())));
        }
        return List.copyOf(years.values());
    }
}
