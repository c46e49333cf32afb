package kr.onmaeul.network.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.RegisterEvent;
import kr.onmaeul.office.result.NewResult;
import kr.onmaeul.office.result.Results;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A verdict is work of the office: it is written into the ledger of results in the transaction of the register.
@Component
class InspectionResults {

    private final Results results;

    InspectionResults(Results results) {
        this.results = results;
    }

    @EventListener
    void record(RegisterEvent.Followed event) {
        var after = event.after();
        if (after.record() instanceof PreUseInspection it) {
            switch (after.deed()) {
                case InspectionDeed.PASSED, InspectionDeed.FAILED ->
                    results.recordAll(List.of(fact(it, after))).orBroken();
                default -> {}
            }
        }
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
                InspectionRegisters.CODE + "/" + it.number() + "/" + after.version(),
                after.sample());
    }
}
