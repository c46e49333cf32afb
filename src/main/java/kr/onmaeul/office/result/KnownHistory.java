package kr.onmaeul.office.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Walks back from a sum as it is known now through what was recorded.
@Component
class KnownHistory {

    private final TallyStore tallies;

    KnownHistory(TallyStore tallies) {
        this.tallies = tallies;
    }

    List<Learnt> of(Total total, List<String> members, Tally now, int limit) {
        var first = total.period().from();
        var last = total.period().to();
        var steps = new ArrayList<>(tallies.latestChanges(total.metric(), members, first, last));
        if (!steps.isEmpty() && steps.size() < limit) {
            var day = LocalDate.ofInstant(steps.getLast().at(), TallyStore.SEOUL);
            steps.addAll(tallies.daysOfChange(total.metric(), members, first, last, day, limit - steps.size()));
        }
        var history = new ArrayList<Learnt>();
        var known = now;
        for (var step : steps.subList(0, Math.min(limit, steps.size()))) {
            history.add(new Learnt(step.at(), known));
            known = known.minus(step.tally());
        }
        return history;
    }
}
