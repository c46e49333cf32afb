package kr.onmaeul.network.equipment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.springframework.stereotype.Service;

/// What was issued in a period: every deed of issuing in the register, and whether it belongs to a round.
@Service
public class IssuedDevices {

    private final IssuedStore store;

    IssuedDevices(IssuedStore store) {
        this.store = store;
    }

    /// By item, also those of which none was issued.
    public List<IssuedDevice.Sum> sums(Period period, KnownAt knownAt) {
        var counted = store.sums(period, knownAt);
        return Arrays.stream(Device.Item.values())
                .map(item -> counted.stream()
                        .filter(sum -> sum.item() == item)
                        .findFirst()
                        .orElse(new IssuedDevice.Sum(item, 0, 0)))
                .toList();
    }

    /// The issues after a place, in their order.
    public List<IssuedDevice> page(Period period, KnownAt knownAt, IssuedDevice.Place after, int size) {
        return store.page(period, knownAt, after, size);
    }

    /// All of them, read page by page.
    public Stream<IssuedDevice> all(Period period, KnownAt knownAt) {
        return PageByPage.rows(
                (last, size) -> page(period, knownAt, last == null ? IssuedDevice.Place.FIRST : last.place(), size));
    }
}
