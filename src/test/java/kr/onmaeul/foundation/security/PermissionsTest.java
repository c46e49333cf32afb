package kr.onmaeul.foundation.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.onmaeul.foundation.security.Permissions.Held;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    private static final List<String> PRESS = List.of("press", "pr-media", "ydp");
    private static final List<String> NETWORK = List.of("network", "pr-media", "ydp");

    @Test
    void anOfficerRecordsForTheOwnTeamOnly() {
        var officer = Permissions.of(List.of(new Held("OFFICER", "press")));
        assertThat(officer.hold("result.record", PRESS)).isTrue();
        assertThat(officer.hold("result.record", NETWORK)).isFalse();
        assertThat(officer.hold("report.freeze", PRESS)).isFalse();
    }

    @Test
    void theHeadOfADepartmentReachesItsTeams() {
        var head = Permissions.of(List.of(new Held("DEPARTMENT_HEAD", "pr-media")));
        assertThat(head.hold("result.record", NETWORK)).isTrue();
        assertThat(head.hold("report.freeze", List.of("pr-media", "ydp"))).isTrue();
        assertThat(head.hold("report.freeze", List.of("other", "ydp"))).isFalse();
    }

    @Test
    void aTaskForTheOfficeHoldsEverywhereWhereverItWasGiven() {
        var clerk = Permissions.of(List.of(new Held("BUDGET_CLERK", "promotion")));
        assertThat(clerk.hold("budget.record", NETWORK)).isTrue();
    }

    @Test
    void whoActsForAnotherHoldsBoth() {
        var both = Permissions.of(List.of(new Held("OFFICER", "press")))
                .and(Permissions.of(List.of(new Held("TEAM_LEAD", "network"))));
        assertThat(both.hold("result.record", PRESS)).isTrue();
        assertThat(both.hold("result.record", NETWORK)).isTrue();
        assertThat(both.hold("result.record", List.of("media", "pr-media"))).isFalse();
    }

    @Test
    void aRoleThatThisVersionDoesNotKnowGrantsNothing() {
        assertThat(Permissions.of(List.of(new Held("WIZARD", ""))).names()).isEmpty();
    }
}
