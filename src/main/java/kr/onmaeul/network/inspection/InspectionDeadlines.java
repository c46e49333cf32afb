package kr.onmaeul.network.inspection;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.office.today.Deadline;
import kr.onmaeul.office.today.DeadlineSource;
import org.springframework.stereotype.Component;

/// Inspections whose term runs out soon or has run out.
@Component
class InspectionDeadlines implements DeadlineSource {

    private final Inspections inspections;

    InspectionDeadlines(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public List<Deadline> deadlines(LocalDate day, LocalDate until) {
        return inspections.open(day).stream()
                .flatMap(one -> one.due().stream()
                        .filter(due -> !due.isAfter(until))
                        .map(due -> new Deadline(
                                due,
                                "inspection.deadline",
                                List.of(one.building(), one.state()),
                                "network",
                                one.address())))
                .toList();
    }
}
