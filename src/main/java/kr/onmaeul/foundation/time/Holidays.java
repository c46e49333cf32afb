package kr.onmaeul.foundation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.HolidayRule.Named;

/// The holidays of public offices (관공서의 공휴일에 관한 규정, 공휴일에 관한 법률) from 2015 to 2035. Never changes; with
/// further declared days there is another one.
public final class Holidays {

    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2035;

    private static final Period COVERED = Period.of(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31));
    private static final Holidays OF_LAW = new Holidays(DeclaredDays.ROWS);

    private final NavigableMap<LocalDate, List<Holiday>> days = new TreeMap<>();
    private final List<Holiday> declared;

    private Holidays(List<Holiday> declared) {
        this.declared = declared;
        var named = new TreeMap<LocalDate, Map<Named, HolidayRule>>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (var rule : HolidayRule.ROWS) {
                rule.days(year)
                        .forEach(day -> named.computeIfAbsent(day, _ -> new EnumMap<>(Named.class))
                                .put(rule.named(), rule));
            }
        }
        named.forEach((day, rules) -> rules.values()
                .forEach(rule -> add(new Holiday(day, rule.called(day), Holiday.Kind.STATUTORY, rule.source()))));
        declared.forEach(this::add);
        named.forEach((day, rules) -> substitute(day, rules.keySet()));
    }

    /// Those that the law names and those that are known to have been declared.
    public static Holidays ofLaw() {
        return OF_LAW;
    }

    /// These and further days that were declared. A day that is a holiday already gains nothing.
    public Holidays with(Collection<Holiday> further) {
        var all = new ArrayList<>(declared);
        further.stream()
                .filter(one -> declared.stream().noneMatch(there -> there.day().equals(one.day())))
                .forEach(all::add);
        return all.size() == declared.size() ? this : new Holidays(List.copyOf(all));
    }

    private void add(Holiday holiday) {
        days.computeIfAbsent(holiday.day(), _ -> new ArrayList<>()).add(holiday);
    }

    private void substitute(LocalDate day, Set<Named> there) {
        SubstituteRule.ROWS.stream()
                .filter(rule -> rule.asksFor(day, there))
                .findFirst()
                .ifPresent(rule -> {
                    var next = day.plusDays(1);
                    while (closed(next) || next.getDayOfWeek() == DayOfWeek.SATURDAY) {
                        next = next.plusDays(1);
                    }
                    var of = EnumSet.copyOf(there).stream()
                            .filter(rule.of()::contains)
                            .findFirst()
                            .orElseThrow()
                            .text();
                    add(new Holiday(
                            next,
                            new Bilingual("대체공휴일(" + of.ko() + ")", "Substitute holiday (" + of.en() + ")"),
                            Holiday.Kind.SUBSTITUTE,
                            rule.source()));
                });
    }

    private boolean closed(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || days.containsKey(day);
    }

    /// Whether the calendar knows the holidays of the day's year.
    public static boolean cover(LocalDate day) {
        return COVERED.contains(day);
    }

    /// What falls on a day besides a Sunday; mostly nothing.
    ///
    /// @throws IllegalArgumentException for a day that the calendar does not cover
    public List<Holiday> on(LocalDate day) {
        require(day);
        return List.copyOf(days.getOrDefault(day, List.of()));
    }

    /// The holidays of a period by their day.
    public List<Holiday> in(Period period) {
        require(period.from());
        require(period.to());
        return days.subMap(period.from(), true, period.to(), true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /// Whether public offices are closed by law: a Sunday or a holiday. A Saturday is neither.
    public boolean isHoliday(LocalDate day) {
        require(day);
        return closed(day);
    }

    private static void require(LocalDate day) {
        if (!cover(day)) {
            throw new IllegalArgumentException("the holidays of " + day.getYear() + " are not known; those of "
                    + FIRST_YEAR + " to " + LAST_YEAR + " are");
        }
    }
}
