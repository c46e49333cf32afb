package kr.onmaeul.office.calendar.web;

import java.time.format.TextStyle;
import java.util.List;
import kr.onmaeul.foundation.time.Holiday;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Page;

/// A year's holidays as the template draws them.
///
/// @param working how many days the office works in the year
/// @param before whether the year before is known, too
public record CalendarView(Page page, int year, List<Holiday> holidays, int working, boolean before, boolean after) {

    public CalendarView {
        holidays = List.copyOf(holidays);
    }

    public String weekday(Holiday holiday) {
        return weekday(page, holiday);
    }

    static String weekday(Page page, Holiday holiday) {
        return holiday.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, page.locale());
    }

    public Badge kind(Holiday holiday) {
        return kind(page, holiday);
    }

    static Badge kind(Page page, Holiday holiday) {
        return switch (holiday.kind()) {
            case STATUTORY -> new Badge(page.t("calendar.kind.statutory"), Badge.Tone.NEUTRAL);
            case SUBSTITUTE -> new Badge(page.t("calendar.kind.substitute"), Badge.Tone.INFORMATION);
            case DECLARED -> new Badge(page.t("calendar.kind.declared"), Badge.Tone.WARNING);
        };
    }

    public String address(int other) {
        return "/calendar?year=" + other;
    }
}
