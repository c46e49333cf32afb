package kr.onmaeul.office.initiative;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Reach;
import kr.onmaeul.office.organization.Organization;
import org.springframework.stereotype.Component;

/// Says what is wrong with what somebody wrote of an initiative or a plan.
@Component
class InitiativeCheck {

    /// The longest line of text, in characters; an outline may have many lines.
    private static final int LONGEST = 500;

    private static final int MOST_LINES = 50;

    private final Organization organization;
    private final Reach reach;

    InitiativeCheck(Organization organization, Reach reach) {
        this.organization = organization;
        this.reach = reach;
    }

    /// Whether whoever writes may write for one of the teams.
    List<Problem> mine(List<String> teams) {
        return teams.stream().anyMatch(team -> reach.covers("initiative.write", team))
                ? List.of()
                : List.of(Problem.at("lead", "initiative.team.others"));
    }

    List<Problem> of(Initiative.Content content) {
        var problems = new ArrayList<Problem>();
        text(problems, "title", content.title());
        text(problems, "purpose", content.purpose());
        months(problems, content.first(), content.last());
        place(problems, content.place());
        if (content.outline().size() > MOST_LINES
                || content.outline().stream().anyMatch(line -> line.length() > LONGEST)) {
            problems.add(Problem.at("outline", "initiative.outline.long", MOST_LINES, LONGEST));
        }
        if (content.teams().isEmpty()) {
            problems.add(Problem.at("teams", "initiative.teams.missing"));
        } else if (new HashSet<>(content.teams()).size() < content.teams().size()) {
            problems.add(Problem.at("teams", "initiative.teams.twice"));
        }
        content.teams().stream()
                .filter(team -> !organization.isTeam(team))
                .forEach(team -> problems.add(Problem.at("teams", "initiative.team.unknown", team)));
        return problems;
    }

    List<Problem> of(Plan.Content content) {
        var problems = new ArrayList<Problem>();
        text(problems, "text", content.text());
        months(problems, content.first(), content.last());
        place(problems, content.place());
        return problems;
    }

    /// @param changes what a revision would change
    static List<Problem> revision(List<Revision.Change> changes, String reason) {
        return changes.isEmpty() ? List.of(Problem.of("initiative.revision.same")) : reason(reason);
    }

    static List<Problem> reason(String reason) {
        if (reason.isBlank()) {
            return List.of(Problem.at("reason", "initiative.reason.missing"));
        }
        return reason.length() > LONGEST ? List.of(Problem.at("reason", "initiative.reason.long", LONGEST)) : List.of();
    }

    private static void text(List<Problem> problems, String field, Bilingual text) {
        text(problems, field, text.ko());
        text(problems, field + "-en", text.en());
    }

    private static void text(List<Problem> problems, String field, String text) {
        if (text.isBlank()) {
            problems.add(Problem.at(field, "initiative.text.missing"));
        } else if (text.length() > LONGEST) {
            problems.add(Problem.at(field, "initiative.text.long", LONGEST));
        }
    }

    private static void months(List<Problem> problems, YearMonth first, YearMonth last) {
        if (last.isBefore(first)) {
            problems.add(Problem.at("last", "initiative.months.backwards", last));
        }
    }

    private static void place(List<Problem> problems, int place) {
        if (place < 1) {
            problems.add(Problem.at("place", "initiative.place.wrong"));
        }
    }
}
