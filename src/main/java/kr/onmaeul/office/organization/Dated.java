package kr.onmaeul.office.organization;

import java.util.Optional;
import java.util.function.Supplier;
import kr.onmaeul.foundation.sheet.RowIntake.Verdict;
import kr.onmaeul.office.organization.OrganizationStore.Added;

/// A row of a sheet with the days it holds for.
record Dated<T>(T value, Validity days) {

    /// Stores the row unless its days or something else is wrong with it.
    Verdict stored(Optional<Verdict> flaw, Supplier<Added> add) {
        if (days.backwards()) {
            return Verdict.wrong("끝일", String.valueOf(days.to()), "organization.days.backwards");
        }
        return flaw.orElseGet(() -> switch (add.get()) {
            case NEW, ENDED -> Verdict.added();
            case THERE -> Verdict.there();
            case OVERLAPS -> Verdict.wrong("시작일", days.from(), "organization.days.overlap");
        });
    }
}
