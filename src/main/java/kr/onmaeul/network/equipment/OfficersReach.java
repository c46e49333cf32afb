package kr.onmaeul.network.equipment;

import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Reach;
import org.springframework.stereotype.Component;

/// Whether somebody may do the team's work with devices: whoever may write in its registers.
@Component
class OfficersReach {

    private final Reach reach;

    OfficersReach(Reach reach) {
        this.reach = reach;
    }

    boolean isGiven() {
        return reach.covers("register.write", "network");
    }

    List<Problem> problems() {
        return isGiven() ? List.of() : List.of(Problem.of("round.team.others"));
    }
}
