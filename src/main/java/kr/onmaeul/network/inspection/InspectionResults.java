package kr.onmaeul.network.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.RegisterEvent;
import kr.onmaeul.office.result.Consequences;
import kr.onmaeul.office.result.NewResult;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A verdict is work of the office: it is written into the ledger of results in the transaction of the
/// register, and reversed when it was a mistake.
@Component
class InspectionResults {

    private final Consequences consequences;

    InspectionResults(Consequences consequences) {
        this.consequences = consequences;
    }

    @EventListener
    void record(RegisterEvent.Followed event) {
        var after = event.after();
        if (after.record() instanceof PreUseInspection it) {
            switch (after.deed()) {
                case InspectionDeed.PASSED, InspectionDeed.FAILED -> consequences.record(List.of(fact(it, after)));
                default -> {}
            }
        }
    }

    @EventListener
    void takeBack(RegisterEvent.TakenBack event) {
        if (event.wrong().record() instanceof PreUseInspection it) {
            consequences.takeBack(
                    List.of(key(it, event.wrong())),
                    String.valueOf(event.after().reason()));
        }
    }

    private static String key(PreUseInspection it, Kept<?> version) {
        return InspectionRegisters.CODE + "/" + it.number() + "/" + version.version();
    }

    private static NewResult fact(PreUseInspection it, Kept<?> after) {
        var register = "사용전검사 대장 " + it.number();
        return new NewResult(
                InspectionMetrics.DONE,
                after.since(),
                BigDecimal.ONE,
                Map.of(InspectionMetrics.VERDICT.name(), it.state().name()),
                "network",
                null,
                "사용전검사 %s: %s".formatted(it.state().label().ko(), it.building()),
                after.document() == null ? register : register + ", " + after.document(),
                key(it, after),
                after.sample());
    }
}
