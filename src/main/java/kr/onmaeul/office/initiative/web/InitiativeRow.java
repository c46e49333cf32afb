package kr.onmaeul.office.initiative.web;

import java.util.List;
import kr.onmaeul.office.budget.Standing;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Plan;

/// A line of the list: the initiative, its money and how many of its plans are done.
public record InitiativeRow(Initiative initiative, Standing standing, int plans, int done) {

    static InitiativeRow of(Initiative initiative, Standing standing, List<Plan> plans) {
        var done =
                plans.stream().filter(plan -> plan.state() == Plan.State.DONE).count();
        return new InitiativeRow(initiative, standing, plans.size(), (int) done);
    }
}
