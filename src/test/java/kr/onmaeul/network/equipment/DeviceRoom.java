package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.network.NetworkHouse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/// A house with the register of office devices.
@DirtiesContext
abstract class DeviceRoom extends NetworkHouse {

    @Autowired
    Register<Device> devices;

    @Autowired
    Register<DevicePrice> prices;

    @Override
    protected List<String> brought() {
        return budgetThen(
                "registers/initiative-initiatives", "registers/equipment-devices", "registers/equipment-devices-deeds");
    }

    Kept<Device> keyed(String number) {
        return registers.keyed(devices, number).orElseThrow();
    }

    Kept<Device> current(Kept<Device> device) {
        return registers.find(devices, device.id()).orElseThrow();
    }

    Outcome<Kept<Device>> act(Kept<Device> kept, String deed, Map<String, String> typed, LocalDate day) {
        return registers.act(
                devices, kept.id(), kept.version(), devices.deed(deed).orElseThrow(), typed, Occasion.on(day));
    }

    /// Says what an item costs from a day on.
    void price(String number, Device.Item item, long price, LocalDate from) {
        registers
                .enter(
                        prices,
                        new DevicePrice(number, item, Won.of(price), from, "나라장터 종합쇼핑몰", null),
                        Occasion.on(from))
                .orBroken();
    }

    /// A device that lies in the stock.
    static Device device(
            String number, Device.Item item, LocalDate bought, @Nullable Won price, @Nullable String purchase) {
        return new Device(
                number,
                item,
                "시험 형",
                null,
                bought,
                price,
                purchase,
                Device.Condition.GOOD,
                null,
                null,
                null,
                null,
                null,
                Device.State.IN_STOCK,
                null,
                null);
    }
}
