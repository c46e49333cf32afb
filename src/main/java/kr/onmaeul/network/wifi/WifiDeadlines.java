package kr.onmaeul.network.wifi;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.office.today.Deadline;
import kr.onmaeul.office.today.DeadlineSource;
import org.springframework.stereotype.Component;

/// Contracts for public Wi-Fi that end soon.
@Component
class WifiDeadlines implements DeadlineSource {

    private final WifiUsage usage;

    WifiDeadlines(WifiUsage usage) {
        this.usage = usage;
    }

    @Override
    public List<Deadline> deadlines(LocalDate day, LocalDate until) {
        return usage.contracts(until).stream()
                .filter(contract -> !contract.ends().isBefore(day))
                .map(contract -> new Deadline(
                        contract.ends(),
                        "wifi.contract.deadline",
                        List.of(contract.carrier(), contract.points()),
                        "network",
                        "/wifi"))
                .toList();
    }
}
