package kr.onmaeul.office.organization;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.RowIntake;
import kr.onmaeul.foundation.sheet.RowIntake.Verdict;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/// The four sheets that an organisation is brought in by.
@Configuration(proxyBeanMethods = false)
class UnitSheets {

    private static final Column<LocalDate> FROM = Column.day("시작일", "from").filled();
    private static final Column<LocalDate> TO = Column.day("끝일", "to");
    private static final Column<Long> PLACE = Column.whole("순서", "place").filled();
    private static final Column<String> CODE = Column.text("코드", "code").filled();
    private static final Column<String> ENGLISH =
            Column.text("영어이름", "english name").filled();
    private static final Column<Long> GRADE = Column.whole("직급", "grade").filled();
    private static final Column<CivilService> SERVICE = Column.oneOf(
                    "직군",
                    "service",
                    Map.of(
                            "일반직", CivilService.GENERAL,
                            "관리운영직", CivilService.MANAGEMENT_OPERATION,
                            "별정직·임기제", CivilService.SPECIAL_OR_FIXED_TERM))
            .filled();

    @Bean
    SheetIntake unitIntake(PlatformTransactionManager transactions, OrganizationStore store) {
        var kind = Column.oneOf(
                        "종류", "kind", Map.of("기관", Unit.Kind.AGENCY, "부서", Unit.Kind.DEPARTMENT, "팀", Unit.Kind.TEAM))
                .filled();
        var name = Column.text("이름", "name").filled();
        var parent = Column.text("상위코드", "parent");
        var form = SheetForm.of(
                row -> new Dated<>(
                        new Unit(
                                row.get(CODE),
                                row.get(kind),
                                new Bilingual(row.get(name), row.get(ENGLISH)),
                                row.find(parent).orElse(null),
                                row.get(PLACE).intValue()),
                        days(row)),
                kind,
                CODE,
                name,
                ENGLISH,
                parent,
                PLACE,
                FROM,
                TO);
        return new RowIntake<>("units", "organization.write", form, transactions, row -> {
            var unit = row.value();
            return row.stored(flaw(unit, store), () -> {
                store.addUnit(unit.code(), unit.kind());
                return store.addUnitName(unit, row.days());
            });
        });
    }

    private static Optional<Verdict> flaw(Unit unit, OrganizationStore store) {
        var known = store.kind(unit.code());
        if (known.isPresent() && known.get() != unit.kind()) {
            return wrong("종류", unit.code(), "organization.unit.kind.other");
        }
        var parent = unit.parent();
        var rightParent = unit.kind() == Unit.Kind.AGENCY
                ? parent == null
                : parent != null && store.kind(parent).isPresent();
        if (!rightParent) {
            return wrong("상위코드", parent == null ? "" : parent, "organization.unit.parent.wrong");
        }
        return code(unit.code());
    }

    @Bean
    SheetIntake dutyIntake(PlatformTransactionManager transactions, OrganizationStore store) {
        var team = Column.text("팀코드", "team").filled();
        var name = Column.text("업무", "duty").filled();
        var english = Column.text("영어업무", "english duty").filled();
        var form = SheetForm.of(
                row -> new Dated<>(
                        new Duty(
                                row.get(team),
                                row.get(PLACE).intValue(),
                                new Bilingual(row.get(name), row.get(english))),
                        days(row)),
                team,
                PLACE,
                name,
                english,
                FROM,
                TO);
        return new RowIntake<>(
                "duties",
                "organization.write",
                form,
                transactions,
                row -> row.stored(
                        unit(store, row.value().team(), Unit.Kind.TEAM, "팀코드", "organization.team.unknown"),
                        () -> store.addDuty(row.value(), row.days())));
    }

    @Bean
    SheetIntake quotaIntake(PlatformTransactionManager transactions, OrganizationStore store) {
        var department = Column.text("부서코드", "department").filled();
        var posts = Column.whole("정원", "posts").filled();
        var form = SheetForm.of(
                row -> new Dated<>(
                        new Quota(
                                row.get(department),
                                row.get(SERVICE),
                                row.get(GRADE).intValue(),
                                row.get(posts).intValue()),
                        days(row)),
                department,
                SERVICE,
                GRADE,
                posts,
                FROM,
                TO);
        return new RowIntake<>("quota", "organization.write", form, transactions, row -> {
            var quota = row.value();
            var flaw = unit(store, quota.department(), Unit.Kind.DEPARTMENT, "부서코드", "organization.department.unknown")
                    .or(() -> quota.posts() < 1
                            ? wrong("정원", quota.posts(), "organization.quota.none")
                            : grade(quota.service(), quota.grade()));
            return row.stored(flaw, () -> store.addQuota(quota, row.days()));
        });
    }

    @Bean
    SheetIntake staffIntake(PlatformTransactionManager transactions, OrganizationStore store) {
        var name = Column.text("직위이름", "post name").filled();
        var unit = Column.text("팀코드", "unit").filled();
        var form = SheetForm.of(
                row -> new Dated<>(
                        new StaffMember(
                                row.get(CODE),
                                new Bilingual(row.get(name), row.get(ENGLISH)),
                                row.get(unit),
                                row.get(SERVICE),
                                row.get(GRADE).intValue()),
                        days(row)),
                CODE,
                name,
                ENGLISH,
                unit,
                SERVICE,
                GRADE,
                FROM,
                TO);
        return new RowIntake<>("staff", "organization.write", form, transactions, row -> {
            var member = row.value();
            var flaw = code(member.post())
                    .or(() -> store.kind(member.unit()).isEmpty()
                            ? wrong("팀코드", member.unit(), "organization.team.unknown")
                            : grade(member.service(), member.grade()));
            return row.stored(flaw, () -> store.addStaffMember(member, row.days()));
        });
    }

    private static Validity days(SheetRow row) {
        return Validity.of(row.get(FROM), row.find(TO));
    }

    private static Optional<Verdict> unit(
            OrganizationStore store, String code, Unit.Kind kind, String column, String key) {
        return store.kind(code).filter(kind::equals).isPresent() ? Optional.empty() : wrong(column, code, key);
    }

    private static Optional<Verdict> code(String code) {
        return code.matches("[a-z0-9-]+") ? Optional.empty() : wrong("코드", code, "organization.code.wrong");
    }

    private static Optional<Verdict> grade(CivilService service, int grade) {
        return service.knows(grade) ? Optional.empty() : wrong("직급", grade, "organization.grade.unknown");
    }

    private static Optional<Verdict> wrong(String column, Object value, String key) {
        return Optional.of(Verdict.wrong(column, value, key));
    }
}
