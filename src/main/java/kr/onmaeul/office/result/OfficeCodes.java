package kr.onmaeul.office.result;

import java.util.function.Predicate;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.organization.Organization;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Who can answer for a fact and which pieces of work there are.
@Component
class OfficeCodes {

    private final Predicate<String> team;
    private final Predicate<String> initiative;

    @Autowired
    OfficeCodes(Organization organization, Initiatives initiatives) {
        this(organization::isTeam, code -> initiatives.find(code).isPresent());
    }

    OfficeCodes(Predicate<String> team, Predicate<String> initiative) {
        this.team = team;
        this.initiative = initiative;
    }

    boolean isTeam(String code) {
        return team.test(code);
    }

    boolean isInitiative(String code) {
        return initiative.test(code);
    }
}
