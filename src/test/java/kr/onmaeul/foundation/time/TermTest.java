package kr.onmaeul.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private final WorkingDays days = new WorkingDays(Holidays.ofLaw());

    @ParameterizedTest
    @CsvSource({
        // Children's Day and two weekends do not count, the first day does.
        "2023-05-02, 14, 2023-05-22",
        // A declared holiday, Chuseok with its substitute and Hangul Day put a Monday off to the Tuesday of next week.
        "2017-09-25, 6, 2017-10-10",
        // What comes on a Saturday begins on Monday.
        "2023-05-13, 6, 2023-05-22",
        // Received in a year with one substitute more.
        "2026-07-16, 7, 2026-07-27",
        "2027-07-16, 7, 2027-07-27"
    })
    void aPetitionOfSixDaysOrMoreIsCountedInWorkingDaysWithTheFirst(LocalDate received, int length, LocalDate due) {
        assertThat(new Term.PetitionDays(length).due(received, days)).contains(due);
    }

    @Test
    void whilePapersAreMendedNothingCounts() {
        var term = new Term.PetitionDays(14);
        var mended = Period.of(LocalDate.of(2023, 5, 4), LocalDate.of(2023, 5, 10));
        // Four working days stand still: the 4th, 8th, 9th and 10th of May.
        assertThat(term.due(LocalDate.of(2023, 5, 2), List.of(mended), days)).contains(LocalDate.of(2023, 5, 26));
    }

    @Test
    void beforeTheActOrBeyondTheCalendarThereIsNoAnswer() {
        assertThat(new Term.PetitionDays(14).due(LocalDate.of(2016, 2, 11), days))
                .isEmpty();
        assertThat(new Term.PetitionDays(14).due(LocalDate.of(2016, 2, 12), days))
                .isPresent();
        assertThat(new Term.PetitionDays(14).due(LocalDate.of(2035, 12, 20), days))
                .isEmpty();
        assertThat(new Term.Burden(java.time.Period.ofDays(3)).due(LocalDate.of(2021, 3, 22), days))
                .isEmpty();
    }

    @Test
    void howeverItIsCountedAPetitionHasItsWorkingDays() {
        long seed = 20230502;
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var received = LocalDate.of(2016, 2, 12).plusDays(random.nextInt(6_900));
            int length = 6 + random.nextInt(40);
            var still = new ArrayList<Period>();
            var begin = received.plusDays(random.nextInt(20));
            if (random.nextBoolean()) {
                still.add(Period.of(begin, begin.plusDays(random.nextInt(20))));
            }
            var due = new Term.PetitionDays(length).due(received, still, days).orElseThrow();
            assertThat(received.datesUntil(due.plusDays(1))
                            .filter(days::isOne)
                            .filter(day -> still.stream().noneMatch(period -> period.contains(day))))
                    .as("seed %d, %d days from %s, still %s", seed, length, received, still)
                    .hasSize(length)
                    .last()
                    .isEqualTo(due);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Ten days after the 1st of May; the 11th is a Thursday.
        "2023-05-01, P10D, 2023-05-11",
        // The last day would be a Saturday, the Monday after it is a substitute holiday.
        "2023-05-17, P10D, 2023-05-30",
        "2023-01-31, P1M, 2023-02-28",
        "2023-03-31, P3M, 2023-06-30"
    })
    void aPeriodOfTheCivilActBeginsTheDayAfterAndEndsOnAWorkingDay(
            LocalDate event, java.time.Period length, LocalDate due) {
        assertThat(new Term.Civil(length).due(event, days)).contains(due);
    }

    @Test
    void aBurdenCountsItsFirstDayAndEndsOnASaturdayToo() {
        assertThat(new Term.Burden(java.time.Period.ofDays(10)).due(LocalDate.of(2023, 5, 18), days))
                .contains(LocalDate.of(2023, 5, 27));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-02, P1M, 2023-06-01",
        "2023-01-31, P1M, 2023-02-28",
        // The 27th of May is a Saturday, the 29th a substitute holiday.
        "2023-04-28, P1M, 2023-05-30",
        "2023-05-02, P2W, 2023-05-15"
    })
    void aPetitionOfWeeksOrMonthsCountsItsFirstDay(LocalDate received, java.time.Period length, LocalDate due) {
        assertThat(new Term.PetitionCalendar(length).due(received, days)).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-02T10:00, 1, 2023-05-03T10:00",
        "2023-05-02T17:00, 1, 2023-05-03T17:00",
        // Over Children's Day and a weekend.
        "2023-05-04T14:00, 3, 2023-05-10T14:00",
        // What comes at night begins at nine in the morning.
        "2023-05-02T21:30, 2, 2023-05-04T18:00",
        "2023-05-06T11:00, 5, 2023-05-12T18:00"
    })
    void aPetitionOfFiveDaysOrLessIsCountedInWorkingHours(LocalDateTime received, int length, LocalDateTime due) {
        assertThat(PetitionHours.ofDays(length).due(received, days)).contains(due);
    }

    @Test
    void whatIsLeftIsCountedFromTomorrowOn() {
        assertThat(days.between(LocalDate.of(2023, 5, 19), LocalDate.of(2023, 5, 22), List.of()))
                .isEqualTo(1);
        assertThat(days.between(LocalDate.of(2023, 5, 22), LocalDate.of(2023, 5, 22), List.of()))
                .isZero();
        assertThat(days.between(LocalDate.of(2023, 5, 24), LocalDate.of(2023, 5, 22), List.of()))
                .isEqualTo(-2);
        assertThat(days.count(Period.of(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31))))
                .isEqualTo(21);
    }
}
