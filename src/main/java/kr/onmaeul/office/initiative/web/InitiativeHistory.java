package kr.onmaeul.office.initiative.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.register.Histories;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.initiative.Initiatives;
import org.springframework.stereotype.Component;

/// What became of an initiative and of its plans, in one list.
@Component
class InitiativeHistory {

    private final Histories histories;

    InitiativeHistory(Histories histories) {
        this.histories = histories;
    }

    /// The latest first.
    List<Change> of(Page page, Initiatives.Records records) {
        var plans = records.planned().entrySet().stream().flatMap(planned -> {
            var named = planned.getValue().text().in(page.locale());
            return histories.of(records.plans(), planned.getKey()).stream()
                    .map(told ->
                            new Histories.Told(told.at(), page.t("initiative.history.plan", named, told.sentence())));
        });
        return Stream.concat(
                        histories.of(records.initiatives(), records.initiative().id()).stream(), plans)
                .sorted(Comparator.comparing(Histories.Told::at).reversed())
                .map(told -> new Change(page.minute(told.at()), told.sentence()))
                .toList();
    }
}
