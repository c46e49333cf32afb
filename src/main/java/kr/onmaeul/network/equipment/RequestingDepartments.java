package kr.onmaeul.network.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.onmaeul.foundation.security.Reach;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.organization.Unit;
import org.springframework.stereotype.Component;

/// The departments for which somebody may ask: those in which the own role holds, or that one of their teams belongs
/// to. The register names departments as they are called in Korean.
@Component
class RequestingDepartments {

    static final String ASK = "equipment.request";

    private final Organization organization;
    private final Reach reach;
    private final DeviceStore devices;
    private final Clock clock;

    RequestingDepartments(Organization organization, Reach reach, DeviceStore devices, Clock clock) {
        this.organization = organization;
        this.reach = reach;
        this.devices = devices;
        this.clock = clock;
    }

    List<String> mine() {
        var today = LocalDate.now(clock);
        var teams = organization.teams(today, KnownAt.now());
        return organization.departments(today, KnownAt.now()).stream()
                .filter(department -> reach.covers(ASK, department.code())
                        || teams.stream()
                                .anyMatch(team -> Objects.equals(team.parent(), department.code())
                                        && reach.covers(ASK, team.code())))
                .map(RequestingDepartments::called)
                .toList();
    }

    /// Every department that there is or that has devices.
    List<String> all() {
        return Stream.concat(
                        organization.departments(LocalDate.now(clock), KnownAt.now()).stream()
                                .map(RequestingDepartments::called),
                        devices.departments().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String called(Unit department) {
        return department.name().ko();
    }
}
