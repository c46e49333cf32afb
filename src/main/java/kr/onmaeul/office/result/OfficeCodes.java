package kr.onmaeul.office.result;

import java.util.function.Predicate;
import kr.onmaeul.foundation.security.Reach;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.organization.Organization;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Who can answer for a fact and which pieces of work there are.
@Component
class OfficeCodes {

    private final Predicate<String> team;
    private final Predicate<String> initiative;
    private final Predicate<String> mine;

    @Autowired
    OfficeCodes(Organization organization, Initiatives initiatives, Reach reach) {
        this(
                organization::isTeam,
                code -> initiatives.find(code).isPresent(),
                team -> reach.covers("result.record", team) || reach.covers("result.import", team));
    }

    OfficeCodes(Predicate<String> team, Predicate<String> initiative, Predicate<String> mine) {
        this.team = team;
        this.initiative = initiative;
        this.mine = mine;
    }

    boolean isTeam(String code) {
        return team.test(code);
    }

    /// Whether whoever records may record for the team.
    boolean mayAnswerFor(String code) {
        return mine.test(code);
    }

    boolean isInitiative(String code) {
        return initiative.test(code);
    }
}
