package kr.onmaeul.foundation.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A period that a law sets, counted as the law says. Each kind names its article and the day since which it is counted
/// so; before that day, and where the calendar of holidays ends, there is no answer.
public sealed interface Term {

    /// The day with whose end the period ends.
    ///
    /// @param event the day on which what begins the period happened
    /// @param still periods that do not count, such as the time in which papers are being mended
    Optional<LocalDate> due(LocalDate event, List<Period> still, WorkingDays days);

    default Optional<LocalDate> due(LocalDate event, WorkingDays days) {
        return due(event, List.of(), days);
    }

    /// The article that says how it is counted.
    String article();

    /// Since when it is counted so.
    LocalDate since();

    /// 민원의 처리기간 of six days or more: counted in days, the first day included, without holidays and Saturdays.
    ///
    /// @param days at least 6
    record PetitionDays(int days) implements Term {

        /// The least period that is counted in days.
        public static final int FEWEST = 6;

        public PetitionDays {
            if (days < FEWEST) {
                throw new IllegalArgumentException("periods up to five days are counted in hours, not " + days);
            }
        }

        @Override
        public Optional<LocalDate> due(LocalDate event, List<Period> still, WorkingDays working) {
            return answered(this, event, () -> working.last(event, days, still));
        }

        @Override
        public String article() {
            return "민원 처리에 관한 법률 제19조제2항";
        }

        @Override
        public LocalDate since() {
            return PETITIONS;
        }
    }

    /// 민원의 처리기간 of weeks, months or years: the first day included, by the calendar; a last day that is a Saturday or
    /// a holiday is put off to the next day that is neither.
    record PetitionCalendar(java.time.Period length) implements Term {

        @Override
        public Optional<LocalDate> due(LocalDate event, List<Period> still, WorkingDays working) {
            return answered(
                    this,
                    event,
                    () -> working.onOrAfter(Calendar.last(event, length).plusDays(Calendar.days(still))));
        }

        @Override
        public String article() {
            return "민원 처리에 관한 법률 제19조제3항, 민법 제159조부터 제161조까지";
        }

        @Override
        public LocalDate since() {
            return PETITIONS;
        }
    }

    /// A period of the Civil Act, which holds for the administration too where nothing else is said (행정기본법
    /// 제6조제1항): the first day does not count, and a last day that is a Saturday or a holiday is put off.
    record Civil(java.time.Period length) implements Term {

        @Override
        public Optional<LocalDate> due(LocalDate event, List<Period> still, WorkingDays working) {
            return answered(
                    this,
                    event,
                    () -> working.onOrAfter(
                            Calendar.last(event.plusDays(1), length).plusDays(Calendar.days(still))));
        }

        @Override
        public String article() {
            return "민법 제157조, 제159조부터 제161조까지";
        }

        /// Since then a Saturday puts off as well.
        @Override
        public LocalDate since() {
            return LocalDate.of(2007, 12, 21);
        }
    }

    /// A period for which somebody is burdened or restricted: the first day counts, and it ends on its last day
    /// whatever that is.
    record Burden(java.time.Period length) implements Term {

        @Override
        public Optional<LocalDate> due(LocalDate event, List<Period> still, WorkingDays working) {
            return answered(this, event, () -> Calendar.last(event, length).plusDays(Calendar.days(still)));
        }

        @Override
        public String article() {
            return "행정기본법 제6조제2항";
        }

        @Override
        public LocalDate since() {
            return LocalDate.of(2021, 3, 23);
        }
    }

    /// 민원 처리에 관한 법률, as wholly revised, came into force.
    LocalDate PETITIONS = LocalDate.of(2016, 2, 12);

    private static Optional<LocalDate> answered(Term term, LocalDate event, Supplier<LocalDate> count) {
        // Half a year before the calendar ends nothing that is counted in days runs out of it.
        return event.isBefore(term.since()) || !Holidays.cover(event) || !Holidays.cover(event.plusDays(183))
                ? Optional.empty()
                : Optional.of(count.get());
    }
}
