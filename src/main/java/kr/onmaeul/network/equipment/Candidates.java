package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.stereotype.Service;

/// Which devices may be replaced in a round.
@Service
public class Candidates {

    private final CandidateStore store;

    Candidates(CandidateStore store) {
        this.store = store;
    }

    /// What is asked for: the register of a day, as known at an instant, narrowed to a department and an item, or not.
    ///
    /// @param department empty for all
    /// @param item the code of an item, empty for all
    public record Ask(Round round, LocalDate day, KnownAt knownAt, String department, String item) {

        CandidateStore.Ask inStore() {
            return new CandidateStore.Ask(day, knownAt, round.period().to(), department, item);
        }
    }

    public long count(Ask ask) {
        return store.count(ask.inStore());
    }

    /// The candidates after a rank, in their order.
    public List<Candidate> page(Ask ask, Candidate.Rank after, int size) {
        return store.page(ask.inStore(), after, size);
    }

    /// All of them, read page by page.
    public Stream<Candidate> all(Ask ask) {
        return PageByPage.rows((last, size) -> page(ask, last == null ? Candidate.Rank.FIRST : last.rank(), size));
    }
}
