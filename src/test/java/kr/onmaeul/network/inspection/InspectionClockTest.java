package kr.onmaeul.network.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.time.Holidays;
import kr.onmaeul.foundation.time.WorkingDays;
import org.junit.jupiter.api.Test;

class InspectionClockTest {

    private static final LocalDate RECEIVED = LocalDate.of(2023, 5, 2);

    private final WorkingDays days = new WorkingDays(Holidays.ofLaw());

    @Test
    void anApplicationIsDueFourteenWorkingDaysAfterItCameTheFirstDayIncluded() {
        var clock = InspectionClock.of(RECEIVED, List.of(step("entered", 2)));
        assertThat(clock.due(days)).contains(LocalDate.of(2023, 5, 22));
        assertThat(clock.left(LocalDate.of(2023, 5, 19), days)).isEqualTo(1);
        assertThat(clock.left(LocalDate.of(2023, 5, 22), days)).isZero();
        assertThat(clock.left(LocalDate.of(2023, 5, 25), days)).isEqualTo(-3);
    }

    @Test
    void whileItIsBeingMendedTheClockStandsStill() {
        var clock = InspectionClock.of(RECEIVED, List.of(step("entered", 2), step(InspectionDeed.MENDING_ASKED, 4)));
        assertThat(clock.due(days)).isEmpty();
        assertThat(clock.left(LocalDate.of(2023, 5, 4), days)).isEqualTo(12);
        assertThat(clock.left(LocalDate.of(2023, 6, 30), days)).isEqualTo(12);
    }

    @Test
    void theDayOfAskingAndTheDayOfComingDoNotCount() {
        var clock = InspectionClock.of(
                RECEIVED,
                List.of(
                        step("entered", 2),
                        step(InspectionDeed.MENDING_ASKED, 4),
                        step("changed", 8),
                        step(InspectionDeed.MENDED, 10)));
        assertThat(clock.due(days)).contains(LocalDate.of(2023, 5, 26));
        assertThat(clock.left(LocalDate.of(2023, 5, 10), days)).isEqualTo(12);
    }

    @Test
    void askingTwiceStopsTwice() {
        var once = List.of(step("entered", 2), step(InspectionDeed.MENDING_ASKED, 4), step(InspectionDeed.MENDED, 8));
        var twice = List.of(
                step("entered", 2),
                step(InspectionDeed.MENDING_ASKED, 4),
                step(InspectionDeed.MENDED, 8),
                step(InspectionDeed.MENDING_ASKED, 9),
                step(InspectionDeed.MENDED, 9));
        assertThat(InspectionClock.of(RECEIVED, once).due(days)).contains(LocalDate.of(2023, 5, 24));
        assertThat(InspectionClock.of(RECEIVED, twice).due(days)).contains(LocalDate.of(2023, 5, 25));
    }

    @Test
    void anotherInspectionHasATermOfItsOwn() {
        var clock = InspectionClock.of(
                RECEIVED,
                List.of(
                        step("entered", 2),
                        step(InspectionDeed.MENDING_ASKED, 3),
                        step(InspectionDeed.MENDED, 4),
                        step(InspectionDeed.VISITED, 9),
                        step(InspectionDeed.FAILED, 9),
                        step(InspectionDeed.REAPPLIED, 30)));
        assertThat(clock.began()).isEqualTo(LocalDate.of(2023, 5, 30));
        assertThat(clock.stops()).isEmpty();
        // Memorial Day does not count.
        assertThat(clock.due(days)).contains(LocalDate.of(2023, 6, 19));
    }

    @Test
    void aBuildingOfAHundredAndFiftySquareMetresNeedsNoInspection() {
        assertThat(InspectionRule.exempt(InspectionRule.EXEMPT_AREA)).isTrue();
        assertThat(InspectionRule.exempt(new java.math.BigDecimal("150.01"))).isFalse();
        assertThat(InspectionRule.EXEMPT_RULE.source()).contains("제35조");
        assertThat(InspectionRule.TERM_RULE.from()).isEqualTo(InspectionRule.TERM.since());
    }

    private static InspectionClock.Step step(String deed, int day) {
        return new InspectionClock.Step(deed, LocalDate.of(2023, 5, day));
    }
}
