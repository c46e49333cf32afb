package kr.onmaeul.office.initiative.web;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.money.WonWords;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.budget.ExecutionRate;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Plan;
import kr.onmaeul.office.initiative.Revision;

/// How initiatives are written on their pages.
///
/// @param teams the names of the teams by their codes
public record Written(Page page, Map<String, String> teams) {

    public String teams(Initiative initiative) {
        return String.join(
                ", ",
                initiative.teams().stream()
                        .map(code -> teams.getOrDefault(code, code))
                        .toList());
    }

    public String months(Initiative initiative) {
        return page.month(initiative.first()) + " ~ " + page.month(initiative.last());
    }

    public String months(Plan plan) {
        return plan.first().equals(plan.last())
                ? page.month(plan.first())
                : page.month(plan.first()) + " ~ " + page.month(plan.last());
    }

    public String category(Initiative initiative) {
        return category(initiative.category());
    }

    String category(Initiative.Category category) {
        return page.t(
                switch (category) {
                    case MAIN -> "initiative.category.main";
                    case NEW_AND_PRIORITY -> "initiative.category.new";
                });
    }

    public String state(Plan.State state) {
        return page.t(
                switch (state) {
                    case PLANNED -> "initiative.state.planned";
                    case IN_WORK -> "initiative.state.in-work";
                    case DONE -> "initiative.state.done";
                });
    }

    public Badge badge(Plan.State state) {
        return new Badge(
                state(state),
                switch (state) {
                    case PLANNED -> Badge.Tone.NEUTRAL;
                    case IN_WORK -> Badge.Tone.INFORMATION;
                    case DONE -> Badge.Tone.GOOD;
                });
    }

    /// The change as a sentence: who changed what from what to what, and why.
    Change change(Revision revision) {
        var sentence = revision.before().isEmpty()
                ? "initiative.revision.added"
                : revision.after().isEmpty() ? "initiative.revision.dropped" : "initiative.revision.sentence";
        var what = page.t("initiative.field." + revision.field().name().toLowerCase(Locale.ROOT));
        var subject = revision.subject().isEmpty() ? what : "“" + revision.subject() + "” " + what;
        return new Change(
                page.minute(revision.at()),
                page.t(
                        sentence,
                        revision.by(),
                        subject,
                        value(revision.field(), revision.before()),
                        value(revision.field(), revision.after()),
                        revision.reason()));
    }

    private String value(Revision.Field field, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (field) {
            case CATEGORY -> category(Initiative.Category.valueOf(value));
            case PLAN_STATE -> state(Plan.State.valueOf(value));
            case MONTHS, PLAN_MONTHS ->
                Arrays.stream(value.split("~"))
                        .map(month -> page.month(YearMonth.parse(month)))
                        .distinct()
                        .collect(Collectors.joining(" ~ "));
            case TEAMS ->
                Arrays.stream(value.split(", "))
                        .map(code -> teams.getOrDefault(code, code))
                        .collect(Collectors.joining(", "));
            case TITLE, PURPOSE, OUTLINE, PLACE, PLAN, PLAN_TEXT, PLAN_PLACE, LINE -> value;
        };
    }

    /// In thousand won, half up; the unit stands in the heading.
    public String thousands(Won won) {
        return WonWords.thousands(won);
    }

    public String rate(Optional<ExecutionRate> rate) {
        return rate.map(ExecutionRate::toString).orElse("–");
    }
}
