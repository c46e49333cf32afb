package kr.onmaeul.network.equipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.RegisterEvent;
import kr.onmaeul.office.result.Consequences;
import kr.onmaeul.office.result.NewResult;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What happens to devices is work of the office: a device that comes into the register was bought, one that is
/// handed over was issued. Each is a fact in the ledger of results, recorded in the transaction of the register, and
/// reversed in the one that takes a mistake back.
@Component
class DeviceResults {

    private static final String TEAM = "network";

    private static final String BOUGHT = "bought";
    private static final String ISSUED = "issued";

    private final Consequences consequences;

    DeviceResults(Consequences consequences) {
        this.consequences = consequences;
    }

    @EventListener
    void record(RegisterEvent event) {
        switch (event) {
            case RegisterEvent.Entered(var _, var entries) ->
                record(entries.stream().flatMap(entry -> bought(entry).stream()).toList());
            case RegisterEvent.Followed(var _, var before, var after) -> {
                if (after.record() instanceof Device device) {
                    record(happened(device, before, after));
                }
            }
            case RegisterEvent.TakenBack(var _, var wrong, var after) -> {
                if (wrong.record() instanceof Device device) {
                    consequences.takeBack(keys(device, wrong), String.valueOf(after.reason()));
                }
            }
        }
    }

    private void record(List<NewResult> facts) {
        if (!facts.isEmpty()) {
            consequences.record(facts);
        }
    }

    private static Optional<NewResult> bought(RegisterEvent.Entry entry) {
        return entry.record() instanceof Device device
                ? Optional.of(bought(device, entry.occasion().document(), BOUGHT, entry.sample()))
                : Optional.empty();
    }

    /// A device is issued, or one comes that was taken for a mistake before.
    private static List<NewResult> happened(Device device, Kept<?> before, Kept<?> after) {
        if (after.deed().equals(ISSUED)) {
            return List.of(fact(
                    EquipmentMetrics.ISSUED,
                    device,
                    after.since(),
                    "%s 보급 %s".formatted(device.item().label().ko(), device.department()),
                    after.document(),
                    numbered(ISSUED, after),
                    after.sample()));
        }
        return after.deed().equals(Kept.RETURNED) && before.deed().equals(Kept.MISTAKEN)
                ? List.of(bought(device, after.document(), numbered(BOUGHT, after), after.sample()))
                : List.of();
    }

    private static NewResult bought(Device device, @Nullable String document, String deed, boolean sample) {
        return fact(
                EquipmentMetrics.BOUGHT,
                device,
                device.boughtOn(),
                device.item().label().ko() + " 구매",
                document,
                deed,
                sample);
    }

    /// Under which keys the ledger may hold what a version brought.
    private static List<String> keys(Device device, Kept<?> version) {
        return switch (version.deed()) {
            case Kept.ENTERED -> List.of(key(device, BOUGHT));
            case Kept.RETURNED -> List.of(key(device, numbered(BOUGHT, version)));
            case ISSUED -> List.of(key(device, numbered(ISSUED, version)));
            default -> List.of();
        };
    }

    private static String numbered(String deed, Kept<?> version) {
        return deed + "/" + version.version();
    }

    private static String key(Device device, String deed) {
        return "equipment.devices/" + device.itemNumber() + "/" + deed;
    }

    private static NewResult fact(
            String metric,
            Device device,
            LocalDate day,
            String title,
            @Nullable String document,
            String deed,
            boolean sample) {
        var item = "사무기기 대장 " + device.itemNumber();
        return new NewResult(
                metric,
                day,
                BigDecimal.ONE,
                Map.of(EquipmentMetrics.ITEM.name(), device.item().name()),
                TEAM,
                device.initiative(),
                title,
                document == null ? item : item + ", " + document,
                key(device, deed),
                sample);
    }
}
