package kr.onmaeul.network.equipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.register.RegisterEvent;
import kr.onmaeul.office.result.NewResult;
import kr.onmaeul.office.result.Results;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What happens to devices is work of the office: a device that comes into the register was bought, one that is handed
/// over was issued. Each is a fact in the ledger of results, recorded in the transaction of the register.
@Component
class DeviceResults {

    private static final String TEAM = "network";

    private final Results results;

    DeviceResults(Results results) {
        this.results = results;
    }

    @EventListener
    void record(RegisterEvent event) {
        switch (event) {
            case RegisterEvent.Entered(var _, var entries) ->
                record(entries.stream().flatMap(entry -> bought(entry).stream()).toList());
            case RegisterEvent.Followed(var _, var _, var after) -> {
                if (after.record() instanceof Device device && after.deed().equals("issued")) {
                    record(List.of(fact(
                            EquipmentMetrics.ISSUED,
                            device,
                            after.since(),
                            "%s 보급 %s".formatted(device.item().label().ko(), device.department()),
                            after.document(),
                            "issued/" + after.version(),
                            after.sample())));
                }
            }
        }
    }

    private void record(List<NewResult> facts) {
        if (!facts.isEmpty()) {
            results.recordAll(facts).orBroken();
        }
    }

    private static Optional<NewResult> bought(RegisterEvent.Entry entry) {
        return entry.record() instanceof Device device
                ? Optional.of(fact(
                        EquipmentMetrics.BOUGHT,
                        device,
                        device.boughtOn(),
                        device.item().label().ko() + " 구매",
                        entry.occasion().document(),
                        "bought",
                        entry.sample()))
                : Optional.empty();
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
                "equipment.devices/" + device.itemNumber() + "/" + deed,
                sample);
    }
}
