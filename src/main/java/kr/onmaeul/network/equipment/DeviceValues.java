package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.time.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What the devices are worth in the books, one by one and together.
@Service
public class DeviceValues {

    private final ValueStore store;
    private final StraightLine line;

    DeviceValues(ValueStore store, EquipmentSettings settings) {
        this.store = store;
        this.line = new StraightLine(Won.of(settings.residual()), settings.counting());
    }

    /// The least value of a device that is still kept.
    public Won residual() {
        return line.residual();
    }

    /// The devices of a day after an item number, in the order of their numbers.
    public List<BookValue> page(LocalDate day, KnownAt knownAt, String after, int size) {
        return store.page(day, knownAt, after, size).stream()
                .map(one -> new BookValue(
                        one.id(),
                        one.itemNumber(),
                        Device.Item.valueOf(one.item()),
                        one.model(),
                        one.department(),
                        one.boughtOn(),
                        one.price() == null ? null : Won.of(one.price()),
                        value(one.item(), one.boughtOn(), one.price(), day).orElse(null)))
                .toList();
    }

    /// All of them, read page by page.
    public Stream<BookValue> all(LocalDate day, KnownAt knownAt) {
        return PageByPage.rows((last, size) -> page(day, knownAt, last == null ? "" : last.itemNumber(), size));
    }

    /// By item, also those of which there is none.
    public List<BookValue.Sum> sums(LocalDate day, KnownAt knownAt) {
        var lots = store.lots(day, knownAt);
        return Arrays.stream(Device.Item.values())
                .map(item -> sum(
                        item,
                        lots.stream()
                                .filter(lot -> lot.item().equals(item.name()))
                                .toList(),
                        day))
                .toList();
    }

    private BookValue.Sum sum(Device.Item item, List<ValueStore.Lot> lots, LocalDate day) {
        long devices = 0;
        long valued = 0;
        long price = 0;
        long value = 0;
        for (var lot : lots) {
            devices += lot.devices();
            var one = value(lot.item(), lot.boughtOn(), lot.price(), day);
            if (one.isPresent() && lot.price() != null) {
                valued += lot.devices();
                price += lot.price() * lot.devices();
                value += one.get().amount() * lot.devices();
            }
        }
        return new BookValue.Sum(item.name(), item, devices, valued, Won.of(price), Won.of(value));
    }

    private Optional<Won> value(String item, LocalDate bought, @Nullable Long price, LocalDate day) {
        if (price == null) {
            return Optional.empty();
        }
        var paid = Won.of(price);
        return UsefulLife.ofOneBought(bought, item).map(life -> line.value(paid, bought, life.years(), day));
    }
}
