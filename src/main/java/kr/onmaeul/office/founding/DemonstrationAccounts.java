package kr.onmaeul.office.founding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.security.Accounts;
import kr.onmaeul.foundation.security.NewAccount;
import kr.onmaeul.foundation.security.Role;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.organization.StaffMember;
import kr.onmaeul.office.organization.Unit;
import org.springframework.stereotype.Component;

/// An account for every post of a sample office: the head of the department, a lead in each team, officers, and three
/// of them with a task for the whole department. Each other department, whose posts the sample does not name, has one
/// account for its clerk.
@Component
class DemonstrationAccounts {

    private static final Map<String, Role> TASKS = Map.of(
            "promotion-7-1", Role.BUDGET_CLERK,
            "information-7-1", Role.ADMINISTRATOR,
            "network-7-1", Role.AUDITOR);

    private final Organization organization;
    private final Accounts accounts;
    private final Clock clock;

    DemonstrationAccounts(Organization organization, Accounts accounts, Clock clock) {
        this.organization = organization;
        this.accounts = accounts;
        this.clock = clock;
    }

    void create() {
        var today = LocalDate.now(clock);
        var departments = organization.departments(today, KnownAt.now()).stream()
                .map(Unit::code)
                .toList();
        var staff = organization.staff(today, KnownAt.now());
        accounts.createDemonstration(staff.stream()
                .map(member -> new NewAccount(
                        member.post(), member.name(), member.post(), member.unit(), roles(member, staff, departments)))
                .toList());
        accounts.createDemonstration(organization.departments(today, KnownAt.now()).stream()
                .filter(department -> isOther(department, staff))
                .map(DemonstrationAccounts::clerk)
                .toList());
    }

    /// A department in which the sample names nobody and that has no team here.
    private boolean isOther(Unit department, List<StaffMember> staff) {
        return staff.stream().noneMatch(member -> member.unit().equals(department.code()))
                && organization.teams(LocalDate.now(clock), KnownAt.now()).stream()
                        .noneMatch(team -> department.code().equals(team.parent()));
    }

    private static NewAccount clerk(Unit department) {
        var login = department.code() + "-1";
        return new NewAccount(
                login,
                new Bilingual(department.name().ko() + " 서무", department.name().en() + ", clerk"),
                login,
                department.code(),
                Set.of(Role.DEPARTMENT_CLERK));
    }

    private static Set<Role> roles(StaffMember member, List<StaffMember> staff, List<String> departments) {
        var roles = EnumSet.of(Role.OFFICER);
        if (departments.contains(member.unit())) {
            roles.add(Role.DEPARTMENT_HEAD);
        } else if (isLead(member, staff)) {
            roles.add(Role.TEAM_LEAD);
        }
        var task = TASKS.get(member.post());
        if (task != null) {
            roles.add(task);
        }
        return roles;
    }

    /// A team is led by its first post of grade 6.
    private static boolean isLead(StaffMember member, List<StaffMember> staff) {
        return staff.stream()
                .filter(other -> other.unit().equals(member.unit()) && other.grade() == 6)
                .findFirst()
                .filter(member::equals)
                .isPresent();
    }
}
