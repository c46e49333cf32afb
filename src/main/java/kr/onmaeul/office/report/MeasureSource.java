package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.time.KnownAt;

/// A room that can be asked for figures. Every room that offers a bean of this type takes part in every report.
public interface MeasureSource {

    /// What can be asked for now, with the members of each dimension. Codes never change their meaning.
    List<Measure> measures();

    /// The same with members called as they were on a day, as known at an instant.
    default List<Measure> measures(LocalDate day, KnownAt knownAt) {
        return measures();
    }

    /// The answers in the order of the questions, in a number of queries that does not grow with them. Only measures of
    /// this source are asked for, with members they have.
    List<Tally> tallies(List<Ask> asks);

    /// The records behind one answer.
    ///
    /// @param rows how many rows at most
    Evidence evidence(Ask ask, int rows);
}
