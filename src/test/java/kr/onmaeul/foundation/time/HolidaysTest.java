package kr.onmaeul.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HolidaysTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Holidays holidays = Holidays.ofLaw();

    @ParameterizedTest
    @EnumSource
    void aLunarHolidayFallsWhereTheMoonOverSeoulPutsIt(LunarDay lunar) {
        assertThat(years().map(lunar::in))
                .containsExactlyElementsOf(years().map(year -> MoonOverSeoul.of(year, lunar.month(), lunar.day()))
                        .toList());
    }

    /// The calendar of Korea as the Unicode Consortium's library knows it, which was written without us.
    @ParameterizedTest
    @EnumSource
    void aLunarHolidayFallsWhereAnotherCalendarOfKoreaPutsIt(LunarDay lunar) {
        assertThat(years().map(lunar::in))
                .containsExactlyElementsOf(
                        years().map(year -> inTheKoreanCalendar(year, lunar)).toList());
    }

    private static LocalDate inTheKoreanCalendar(int year, LunarDay lunar) {
        var calendar = Calendar.getInstance(new ULocale("ko_KR@calendar=dangi"));
        calendar.setTimeZone(com.ibm.icu.util.TimeZone.getTimeZone("Asia/Seoul"));
        return LocalDate.of(year, 1, 15)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> {
                    calendar.setTimeInMillis(
                            day.atTime(12, 0).atZone(SEOUL).toInstant().toEpochMilli());
                    return calendar.get(Calendar.MONTH) == lunar.month() - 1
                            && calendar.get(Calendar.IS_LEAP_MONTH) == 0
                            && calendar.get(Calendar.DAY_OF_MONTH) == lunar.day();
                })
                .findFirst()
                .orElseThrow();
    }

    /// As the calendars of these years were printed; Sundays that are nothing else are left out.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015|1-1 2-18 2-19 2-20 3-1 5-5 5-25 6-6 8-14 8-15 9-26 9-27 9-28 9-29 10-3 10-9 12-25",
                "2016|1-1 2-7 2-8 2-9 2-10 3-1 4-13 5-5 5-6 5-14 6-6 8-15 9-14 9-15 9-16 10-3 10-9 12-25",
                "2017|1-1 1-27 1-28 1-29 1-30 3-1 5-3 5-5 5-9 6-6 8-15 10-2 10-3 10-4 10-5 10-6 10-9 12-25",
                "2018|1-1 2-15 2-16 2-17 3-1 5-5 5-7 5-22 6-6 6-13 8-15 9-23 9-24 9-25 9-26 10-3 10-9 12-25",
                "2019|1-1 2-4 2-5 2-6 3-1 5-5 5-6 5-12 6-6 8-15 9-12 9-13 9-14 10-3 10-9 12-25",
                "2020|1-1 1-24 1-25 1-26 1-27 3-1 4-15 4-30 5-5 6-6 8-15 8-17 9-30 10-1 10-2 10-3 10-9 12-25",
                "2021|1-1 2-11 2-12 2-13 3-1 5-5 5-19 6-6 8-15 8-16 9-20 9-21 9-22 10-3 10-4 10-9 10-11 12-25",
                "2022|1-1 1-31 2-1 2-2 3-1 3-9 5-5 5-8 6-1 6-6 8-15 9-9 9-10 9-11 9-12 10-3 10-9 10-10 12-25",
                "2023|1-1 1-21 1-22 1-23 1-24 3-1 5-5 5-27 5-29 6-6 8-15 9-28 9-29 9-30 10-2 10-3 10-9 12-25",
                "2024|1-1 2-9 2-10 2-11 2-12 3-1 4-10 5-5 5-6 5-15 6-6 8-15 9-16 9-17 9-18 10-1 10-3 10-9 12-25",
                "2025|1-1 1-27 1-28 1-29 1-30 3-1 3-3 5-5 5-6 6-3 6-6 8-15 10-3 10-5 10-6 10-7 10-8 10-9 12-25",
                "2026|1-1 2-16 2-17 2-18 3-1 3-2 5-1 5-5 5-24 5-25 6-3 6-6 7-17 8-15 8-17 9-24 9-25 9-26 10-3 10-5 10-9 12-25",
                "2027|1-1 2-6 2-7 2-8 2-9 3-1 5-1 5-3 5-5 5-13 6-6 7-17 7-19 8-15 8-16 9-14 9-15 9-16 10-3 10-4 10-9 10-11"
                        + " 12-25 12-27",
                "2028|1-1 1-26 1-27 1-28 3-1 5-1 5-2 5-5 6-6 7-17 8-15 10-2 10-3 10-4 10-5 10-9 12-25"
            })
    void theHolidaysOfAYearAreThoseOfItsPrintedCalendar(int year, String days) {
        assertThat(new TreeSet<>(holidays.in(Period.year(year)).stream()
                        .map(Holiday::day)
                        .toList()))
                .containsExactlyElementsOf(Stream.of(days.split(" "))
                        .map(text -> MonthDay.parse("--" + padded(text)).atYear(year))
                        .toList());
    }

    private static String padded(String text) {
        var cut = text.indexOf('-');
        return "%02d-%02d"
                .formatted(Integer.parseInt(text.substring(0, cut)), Integer.parseInt(text.substring(cut + 1)));
    }

    @Test
    void twoHolidaysOnOneDayHaveOneSubstituteAndItSaysForWhat() {
        assertThat(holidays.on(LocalDate.of(2025, 5, 5)))
                .extracting(holiday -> holiday.name().ko())
                .containsExactlyInAnyOrder("어린이날", "부처님오신날");
        assertThat(holidays.on(LocalDate.of(2025, 5, 6))).singleElement().satisfies(holiday -> {
            assertThat(holiday.kind()).isEqualTo(Holiday.Kind.SUBSTITUTE);
            assertThat(holiday.name().ko()).isEqualTo("대체공휴일(어린이날)");
            assertThat(holiday.source()).contains("제3조");
        });
    }

    @Test
    void aSubstituteIsNeverAWeekendNorAnotherHoliday() {
        var all = holidays.in(Period.of(LocalDate.of(2015, 1, 1), LocalDate.of(2035, 12, 31)));
        var substitutes = all.stream()
                .filter(holiday -> holiday.kind() == Holiday.Kind.SUBSTITUTE)
                .toList();
        assertThat(substitutes).hasSizeGreaterThan(30).allSatisfy(one -> {
            assertThat(one.day().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(holidays.on(one.day())).containsExactly(one);
        });
    }

    @Test
    void aDayThatIsDeclaredLaterClosesTheOfficeAndMovesNoOtherHoliday() {
        var day = LocalDate.of(2027, 10, 5);
        var further = holidays.with(List.of(Holiday.declared(day, "임시공휴일", "Temporary holiday", "국무회의 의결")));
        assertThat(holidays.isHoliday(day)).isFalse();
        assertThat(further.isHoliday(day)).isTrue();
        assertThat(further.in(Period.year(2027)))
                .hasSize(holidays.in(Period.year(2027)).size() + 1);
        assertThat(further.with(further.on(day))).isSameAs(further);
    }

    @Test
    void aYearThatTheCalendarDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> holidays.isHoliday(LocalDate.of(2036, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2035");
        assertThat(Holidays.cover(LocalDate.of(2014, 12, 31))).isFalse();
    }

    private static Stream<Integer> years() {
        return IntStream.rangeClosed(Holidays.FIRST_YEAR, Holidays.LAST_YEAR).boxed();
    }
}
