package kr.onmaeul.office.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterReading;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.stereotype.Service;

/// Who there was on a day, as known at an instant.
@Service
public class Organization {

    private final RegisterReading reading;
    private final Register<UnitEntry> units;
    private final Register<DutyEntry> duties;
    private final Register<QuotaEntry> quota;
    private final Register<PostEntry> posts;
    private final ActingStore actings;

    Organization(
            RegisterReading reading,
            Register<UnitEntry> units,
            Register<DutyEntry> duties,
            Register<QuotaEntry> quota,
            Register<PostEntry> posts,
            ActingStore actings) {
        this.reading = reading;
        this.units = units;
        this.duties = duties;
        this.quota = quota;
        this.posts = posts;
        this.actings = actings;
    }

    /// The district office; none before the installation is founded.
    public Optional<Unit> agency(LocalDate day, KnownAt knownAt) {
        return units(Unit.Kind.AGENCY, day, knownAt).stream().findFirst();
    }

    public List<Unit> departments(LocalDate day, KnownAt knownAt) {
        return units(Unit.Kind.DEPARTMENT, day, knownAt);
    }

    /// The teams in the order of the organisation chart.
    public List<Unit> teams(LocalDate day, KnownAt knownAt) {
        return units(Unit.Kind.TEAM, day, knownAt);
    }

    private List<Unit> units(Unit.Kind kind, LocalDate day, KnownAt knownAt) {
        return reading.standing(units, day, knownAt).stream()
                .map(UnitEntry::unit)
                .filter(unit -> unit.kind() == kind)
                .sorted(Comparator.comparing(Unit::place).thenComparing(Unit::code))
                .toList();
    }

    /// The team of a code as it is by now, or was when it went.
    public Optional<Unit> team(String code) {
        return reading.keyed(units, code).map(UnitEntry::unit).filter(unit -> unit.kind() == Unit.Kind.TEAM);
    }

    /// Whether a team of that code ever was.
    public boolean isTeam(String code) {
        return team(code).isPresent();
    }

    /// The duties of each team in their order.
    public List<Duty> duties(LocalDate day, KnownAt knownAt) {
        return reading.standing(duties, day, knownAt).stream()
                .map(DutyEntry::duty)
                .sorted(Comparator.comparing(Duty::team).thenComparing(Duty::place))
                .toList();
    }

    /// By unit and grade.
    public List<StaffMember> staff(LocalDate day, KnownAt knownAt) {
        return reading.standing(posts, day, knownAt).stream()
                .map(PostEntry::member)
                .sorted(Comparator.comparing(StaffMember::unit)
                        .thenComparing(StaffMember::grade)
                        .thenComparing(StaffMember::service)
                        .thenComparing(StaffMember::post))
                .toList();
    }

    /// Who stands in for whom.
    public List<Acting> actings(LocalDate day, KnownAt knownAt) {
        return actings.on(day, knownAt);
    }

    /// Quota against present by service and grade.
    public Staffing staffing(LocalDate day, KnownAt knownAt) {
        var allowed = reading.standing(quota, day, knownAt);
        var present = staff(day, knownAt);
        return new Staffing(
                day,
                Arrays.stream(CivilService.values())
                        .flatMap(service -> IntStream.rangeClosed(service.highestGrade(), CivilService.LOWEST_GRADE)
                                .mapToObj(grade -> cell(service, grade, allowed, present)))
                        .toList());
    }

    private static Staffing.Cell cell(
            CivilService service, int grade, List<QuotaEntry> allowed, List<StaffMember> present) {
        return new Staffing.Cell(
                service,
                grade,
                allowed.stream()
                        .filter(one -> one.service() == service && one.grade().number() == grade)
                        .mapToInt(one -> Math.toIntExact(one.posts()))
                        .sum(),
                Math.toIntExact(present.stream()
                        .filter(one -> one.service() == service && one.grade() == grade)
                        .count()));
    }
}
