package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.Period;

/// An approved document as people name it. The serial of a number starts anew each year, so that only number and day
/// together name one document.
///
/// @param number the registration number (생산등록번호): the unit and its serial, `정보통신팀-3311`
/// @param title as the document bears it
/// @param day on which it was registered
public record ApprovedDocument(String number, String title, LocalDate day) {

    /// 행정업무의 운영 및 혁신에 관한 규정 시행규칙: the name of the unit, a hyphen, the serial of the year.
    private static final Pattern NUMBER = Pattern.compile("[^\\s-].{0,60}-[1-9][0-9]{0,7}");

    private static final int LONGEST_TITLE = 200;

    List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (!NUMBER.matcher(number).matches()) {
            problems.add(Problem.at("number", "register.approved.number", number));
        }
        if (title.isEmpty()) {
            problems.add(Problem.at("title", "register.approved.title.missing"));
        }
        if (title.length() > LONGEST_TITLE) {
            problems.add(Problem.at("title", "register.approved.title.long", title.length(), LONGEST_TITLE));
        }
        if (day.isAfter(today)) {
            problems.add(Problem.at("day", "register.approved.day.ahead", day, today));
        }
        if (day.isBefore(Period.BEGINNING)) {
            problems.add(Problem.at("day", "register.day.early", day, Period.BEGINNING));
        }
        return problems;
    }
}
