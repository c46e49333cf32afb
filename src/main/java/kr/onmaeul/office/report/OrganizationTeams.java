package kr.onmaeul.office.report;

import java.util.List;
import java.util.Objects;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.organization.Unit;
import org.springframework.stereotype.Component;

/// The teams as the organisation keeps them.
@Component
class OrganizationTeams implements Teams {

    private final Organization organization;

    OrganizationTeams(Organization organization) {
        this.organization = organization;
    }

    @Override
    public Department of(String department, Moment moment) {
        var name = organization.departments(moment.asOf(), moment.knownAt()).stream()
                .filter(unit -> unit.code().equals(department))
                .map(Unit::name)
                .findFirst()
                .orElseGet(() -> new Bilingual(department, department));
        return new Department(name, teams(department, moment));
    }

    private List<Team> teams(String department, Moment moment) {
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
