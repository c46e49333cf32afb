package kr.onmaeul.office.initiative.web;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.money.WonWords;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.budget.ExecutionRate;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Plan;

/// How initiatives are written on their pages.
///
/// @param team what the team of a code is called
public record Written(Page page, UnaryOperator<String> team) {

    public String teams(Initiative initiative) {
        return initiative.teams().stream().map(team).collect(Collectors.joining(", "));
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
        return initiative.category().label().in(page.locale());
    }

    public Badge badge(Plan.State state) {
        return new Badge(
                state.label().in(page.locale()),
                switch (state) {
                    case PLANNED -> Badge.Tone.NEUTRAL;
                    case IN_WORK -> Badge.Tone.INFORMATION;
                    case DONE -> Badge.Tone.GOOD;
                });
    }

    /// In thousand won, half up; the unit stands in the heading.
    public String thousands(Won won) {
        return WonWords.thousands(won);
    }

    public String rate(Optional<ExecutionRate> rate) {
        return rate.map(ExecutionRate::toString).orElse("–");
    }
}
