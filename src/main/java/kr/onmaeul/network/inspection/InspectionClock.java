package kr.onmaeul.network.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.time.Holidays;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.foundation.time.Term;
import kr.onmaeul.foundation.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/// The statutory term of one application: when it began and when it stood still. The day on which mending was asked
/// for and the day on which it came do not count (행정절차법 시행령 제11조제1호).
///
/// @param began the day of receipt, or of the application for another inspection
/// @param stoppedSince since when it stands still now, or null
record InspectionClock(
        LocalDate began, List<Period> stops, @Nullable LocalDate stoppedSince) {

    private static final int DAYS = ((Term.PetitionDays) InspectionRule.TERM).days();

    InspectionClock {
        stops = List.copyOf(stops);
    }

    /// A deed that was done on a day.
    record Step(String deed, LocalDate day) {}

    /// @param steps in the order in which they were done
    static InspectionClock of(LocalDate receivedOn, List<Step> steps) {
        var began = receivedOn;
        var stops = new ArrayList<Period>();
        LocalDate stoppedSince = null;
        for (var step : steps) {
            switch (step.deed()) {
                case InspectionDeed.MENDING_ASKED -> stoppedSince = step.day();
                case InspectionDeed.MENDED -> {
                    if (stoppedSince != null) {
                        stops.add(Period.of(stoppedSince, step.day()));
                        stoppedSince = null;
                    }
                }
                case InspectionDeed.REAPPLIED -> {
                    began = step.day();
                    stops.clear();
                    stoppedSince = null;
                }
                default -> {}
            }
        }
        return new InspectionClock(began, stops, stoppedSince);
    }

    /// The last day of the term; none while it stands still, or where the calendar does not reach.
    Optional<LocalDate> due(WorkingDays days) {
        return stoppedSince == null ? InspectionRule.TERM.due(began, stops, days) : Optional.empty();
    }

    /// How many working days are left after a day: less than zero when the term is over.
    int left(LocalDate day, WorkingDays days) {
        if (stoppedSince == null) {
            return due(days).map(due -> days.between(day, due, stops)).orElse(0);
        }
        if (!Holidays.cover(began) || !stoppedSince.isAfter(began)) {
            return DAYS;
        }
        int used = (int) began.datesUntil(stoppedSince)
                .filter(days::isOne)
                .filter(one -> stops.stream().noneMatch(stop -> stop.contains(one)))
                .count();
        return DAYS - used;
    }
}
