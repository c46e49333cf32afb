package kr.onmaeul.office.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.stereotype.Service;

/// Who there was on a day, as known at an instant.
@Service
public class Organization {

    private final OrganizationStore store;

    Organization(OrganizationStore store) {
        this.store = store;
    }

    /// The district office; none before the installation is founded.
    public Optional<Unit> agency(LocalDate day, KnownAt knownAt) {
        return store.units(Unit.Kind.AGENCY, day, knownAt).stream().findFirst();
    }

    public List<Unit> departments(LocalDate day, KnownAt knownAt) {
        return store.units(Unit.Kind.DEPARTMENT, day, knownAt);
    }

    /// The teams in the order of the organisation chart.
    public List<Unit> teams(LocalDate day, KnownAt knownAt) {
        return store.units(Unit.Kind.TEAM, day, knownAt);
    }

    /// Whether a team of that code ever was.
    public boolean isTeam(String code) {
        return store.kind(code).filter(Unit.Kind.TEAM::equals).isPresent();
    }

    public List<Duty> duties(LocalDate day, KnownAt knownAt) {
        return store.duties(day, knownAt);
    }

    public List<StaffMember> staff(LocalDate day, KnownAt knownAt) {
        return store.staff(day, knownAt);
    }

    /// Who stands in for whom.
    public List<Acting> actings(LocalDate day, KnownAt knownAt) {
        return store.actings(day, knownAt);
    }

    /// Quota against present by service and grade.
    public Staffing staffing(LocalDate day, KnownAt knownAt) {
        var counted = store.staffing(day, knownAt);
        var cells = new ArrayList<Staffing.Cell>();
        for (var service : CivilService.values()) {
            for (int grade = service.highestGrade(); grade <= CivilService.LOWEST_GRADE; grade++) {
                cells.add(cell(counted, service, grade));
            }
        }
        return new Staffing(day, cells);
    }

    private static Staffing.Cell cell(List<Staffing.Cell> counted, CivilService service, int grade) {
        return counted.stream()
                .filter(cell -> cell.service() == service && cell.grade() == grade)
                .findFirst()
                .orElseGet(() -> new Staffing.Cell(service, grade, 0, 0));
    }
}
