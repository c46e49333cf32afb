package kr.onmaeul.office.report;

import java.util.List;
import java.util.Objects;
import kr.onmaeul.office.organization.Organization;
import org.springframework.stereotype.Component;

/// The teams as the organisation keeps them.
@Component
class OrganizationTeams implements Teams {

    private final Organization organization;

    OrganizationTeams(Organization organization) {
        this.organization = organization;
    }

    @Override
    public List<Team> of(String department, Moment moment) {
        var duties = organization.duties(moment.asOf(), moment.knownAt());
        return organization.teams(moment.asOf(), moment.knownAt()).stream()
                .filter(team -> Objects.equals(team.parent(), department))
                .map(team -> new Team(
                        team.code(),
                        team.name(),
                        duties.stream()
                                .filter(duty -> duty.team().equals(team.code()))
                                .map(duty -> duty.name().ko())
                                .toList()))
                .toList();
    }
}
