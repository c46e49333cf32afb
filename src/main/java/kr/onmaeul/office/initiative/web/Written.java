package kr.onmaeul.office.initiative.web;

import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.money.WonWords;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.budget.ExecutionRate;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Plan;

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
        return page.t(
                switch (initiative.category()) {
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

    /// In thousand won, half up; the unit stands in the heading.
    public String thousands(Won won) {
        return WonWords.thousands(won);
    }

    public String rate(Optional<ExecutionRate> rate) {
        return rate.map(ExecutionRate::toString).orElse("–");
    }
}
