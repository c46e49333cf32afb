package kr.onmaeul.foundation.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;

/// A holiday that the law names for every year, from a day on.
///
/// @param from the first day on which the rule holds
/// @param source the article, and where it matters what brought the rule
record HolidayRule(Named named, Falls falls, LocalDate from, String source) {

    /// The days that the law names (관공서의 공휴일에 관한 규정 제2조).
    enum Named {
        NEW_YEAR("1월 1일", "New Year's Day"),
        SEOLLAL("설날", "Seollal"),
        INDEPENDENCE_MOVEMENT("3·1절", "Independence Movement Day"),
        LABOUR("노동절", "Labour Day"),
        CHILDREN("어린이날", "Children's Day"),
        BUDDHA("부처님오신날", "Buddha's Birthday"),
        MEMORIAL("현충일", "Memorial Day"),
        CONSTITUTION("제헌절", "Constitution Day"),
        LIBERATION("광복절", "Liberation Day"),
        CHUSEOK("추석", "Chuseok"),
        FOUNDATION("개천절", "National Foundation Day"),
        HANGUL("한글날", "Hangul Day"),
        CHRISTMAS("기독탄신일", "Christmas Day");

        private final Bilingual name;

        Named(String ko, String en) {
            this.name = new Bilingual(ko, en);
        }

        Bilingual text() {
            return name;
        }
    }

    /// On which days of a year it falls.
    sealed interface Falls {

        record Solar(MonthDay day) implements Falls {}

        /// @param around whether the days before and after are holidays as well
        record Lunar(LunarDay day, boolean around) implements Falls {}
    }

    private static final String REGULATION = "관공서의 공휴일에 관한 규정 제2조";

    /// The law of the holidays knows them from 1949 on; this table begins where the house's calendar does, apart from
    /// what became a holiday later.
    private static final LocalDate ALWAYS = LocalDate.of(Holidays.FIRST_YEAR, 1, 1);

    static final List<HolidayRule> ROWS = List.of(
            solar(Named.NEW_YEAR, 1, 1, ALWAYS, REGULATION + " 제3호"),
            lunar(Named.SEOLLAL, LunarDay.SEOLLAL, true, REGULATION + " 제4호"),
            solar(Named.INDEPENDENCE_MOVEMENT, 3, 1, ALWAYS, REGULATION + " 제2호"),
            solar(Named.LABOUR, 5, 1, LocalDate.of(2026, 5, 1), "공휴일에 관한 법률 제2조(2026년 개정)"),
            solar(Named.CHILDREN, 5, 5, ALWAYS, REGULATION + " 제7호"),
            lunar(Named.BUDDHA, LunarDay.BUDDHA, false, REGULATION + " 제6호"),
            solar(Named.MEMORIAL, 6, 6, ALWAYS, REGULATION + " 제8호"),
            solar(Named.CONSTITUTION, 7, 17, LocalDate.of(2026, 7, 17), "공휴일에 관한 법률 제2조(2026. 1. 29. 의결된 개정)"),
            solar(Named.LIBERATION, 8, 15, ALWAYS, REGULATION + " 제2호"),
            lunar(Named.CHUSEOK, LunarDay.CHUSEOK, true, REGULATION + " 제9호"),
            solar(Named.FOUNDATION, 10, 3, ALWAYS, REGULATION + " 제2호"),
            solar(Named.HANGUL, 10, 9, ALWAYS, REGULATION + " 제2호(2013년부터)"),
            solar(Named.CHRISTMAS, 12, 25, ALWAYS, REGULATION + " 제10호"));

    /// The national days (국경일).
    static final Set<Named> NATIONAL =
            Set.of(Named.INDEPENDENCE_MOVEMENT, Named.CONSTITUTION, Named.LIBERATION, Named.FOUNDATION, Named.HANGUL);

    /// Its days in a year, the main one among them.
    Stream<LocalDate> days(int year) {
        var days = switch (falls) {
            case Falls.Solar(var day) -> Stream.of(day.atYear(year));
            case Falls.Lunar(var lunar, var around) -> {
                var main = lunar.in(year);
                yield around ? Stream.of(main.minusDays(1), main, main.plusDays(1)) : Stream.of(main);
            }
        };
        return days.filter(day -> !day.isBefore(from));
    }

    /// What the day is called: the days around a feast are named by it.
    Bilingual called(LocalDate day) {
        return main(day.getYear())
                .filter(main -> !main.equals(day))
                .map(_ -> new Bilingual(named.text().ko() + " 연휴", named.text().en() + " holidays"))
                .orElse(named.text());
    }

    private Optional<LocalDate> main(int year) {
        return switch (falls) {
            case Falls.Solar _ -> Optional.empty();
            case Falls.Lunar(var lunar, var _) -> Optional.of(lunar.in(year));
        };
    }

    private static HolidayRule solar(Named named, int month, int day, LocalDate from, String source) {
        return new HolidayRule(named, new Falls.Solar(MonthDay.of(month, day)), from, source);
    }

    private static HolidayRule lunar(Named named, LunarDay day, boolean around, String source) {
        return new HolidayRule(named, new Falls.Lunar(day, around), ALWAYS, source);
    }
}
