package kr.onmaeul.office.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.organization.CivilService;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.organization.Staffing;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

/// Counts quota and staff by service and grade.
@Component
class StaffMeasures implements MeasureSource {

    private static final String QUOTA = "staff.quota";
    private static final String PRESENT = "staff.present";
    private static final int HIGHEST_GRADE = 4;

    private record Roll(LocalDate day, KnownAt knownAt) {}

    private final Organization organization;

    StaffMeasures(Organization organization) {
        this.organization = organization;
    }

    @Override
    public List<Measure> measures() {
        var service = new Dimension(
                "service",
                new Bilingual("직군", "Service"),
                Stream.of(CivilService.values())
                        .map(one -> new Dimension.Member(one.name(), one.label()))
                        .toList());
        var grade = new Dimension(
                "grade",
                new Bilingual("직급", "Grade"),
                IntStream.rangeClosed(HIGHEST_GRADE, CivilService.LOWEST_GRADE)
                        .mapToObj(one ->
                                new Dimension.Member(Integer.toString(one), new Bilingual(one + "급", "grade " + one)))
                        .toList());
        return List.of(
                measure(QUOTA, new Bilingual("정원", "Quota of posts"), service, grade),
                measure(PRESENT, new Bilingual("현원", "Staff present"), service, grade));
    }

    private static Measure measure(String code, Bilingual label, Dimension... dimensions) {
        return new Measure(code, label, Unit.PEOPLE, MeasureKind.STOCK, "", List.of(dimensions));
    }

    @Override
    public List<Tally> tallies(List<Ask> asks) {
        var rolls = new HashMap<Roll, Staffing>();
        return asks.stream()
                .map(ask -> {
                    var roll = new Roll(ask.period().to(), ask.knownAt());
                    return tally(ask, rolls.computeIfAbsent(roll, _ -> organization.staffing(roll.day, roll.knownAt)));
                })
                .toList();
    }

    private static Tally tally(Ask ask, Staffing staffing) {
        ToIntFunction<Staffing.Cell> count =
                ask.measure().equals(QUOTA) ? Staffing.Cell::quota : Staffing.Cell::present;
        var cells = staffing.cells().stream()
                .filter(cell -> meant(ask, cell.service(), cell.grade()) && count.applyAsInt(cell) > 0)
                .toList();
        int sum = cells.stream().mapToInt(count).sum();
        // a quota is one record a cell, staff one a person
        return new Tally(BigDecimal.valueOf(sum), ask.measure().equals(QUOTA) ? cells.size() : sum);
    }

    private static boolean meant(Ask ask, CivilService service, int grade) {
        return ask.members().getOrDefault("service", service.name()).equals(service.name())
                && ask.members().getOrDefault("grade", Integer.toString(grade)).equals(Integer.toString(grade));
    }

    @Override
    public Evidence evidence(Ask ask, int rows) {
        var day = ask.period().to();
        var found = ask.measure().equals(QUOTA)
                ? organization.staffing(day, ask.knownAt()).cells().stream()
                        .filter(cell -> meant(ask, cell.service(), cell.grade()) && cell.quota() > 0)
                        .map(cell -> row(day, cell.service().label().ko() + " " + cell.grade() + "급", cell.quota()))
                : organization.staff(day, ask.knownAt()).stream()
                        .filter(member -> meant(ask, member.service(), member.grade()))
                        .map(member -> row(day, member.name().ko(), 1));
        return new Evidence(
                found.limit(rows).toList(), List.of(), List.of(), Optional.of("/organization?as-of=" + day));
    }

    private static Evidence.Row row(LocalDate day, String title, int count) {
        return new Evidence.Row(day, title, BigDecimal.valueOf(count), Optional.empty(), false);
    }
}
