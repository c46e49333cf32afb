package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Problem;

/// What may be wrong with the title and the days of a report.
final class ReportCheck {

    private static final int LONGEST_TITLE = 200;

    private ReportCheck() {}

    static List<Problem> of(Bilingual title, LocalDate asOf, LocalDate dated) {
        var problems = new ArrayList<Problem>();
        title(problems, "title", title.ko());
        title(problems, "title-en", title.en());
        if (dated.isBefore(asOf)) {
            problems.add(Problem.at("dated", "report.dated.before", dated.toString(), asOf.toString()));
        }
        return problems;
    }

    private static void title(List<Problem> problems, String field, String title) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            problems.add(Problem.at(field, "report.title.wrong", LONGEST_TITLE));
        }
    }
}
