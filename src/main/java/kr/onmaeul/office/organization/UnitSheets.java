package kr.onmaeul.office.organization;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
    DatedIntake<Unit> unitIntake(DatedIntake.Desk desk, OrganizationStore store) {
        var kind = Column.oneOf(
                        "종류", "kind", Map.of("기관", Unit.Kind.AGENCY, "부서", Unit.Kind.DEPARTMENT, "팀", Unit.Kind.TEAM))
                .filled();
        var name = Column.text("이름", "name").filled();
        var parent = Column.text("상위코드", "parent");
        var form = SheetForm.of(
                row -> new DatedIntake.Dated<>(
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
        return new DatedIntake<>("units", form, desk, new DatedIntake.Rules<>() {
            @Override
            public Optional<DatedIntake.Slip> slip(Unit unit) {
                if (!unit.code().matches("[a-z0-9-]+")) {
                    return wrong("코드", unit.code(), "organization.code.wrong");
                }
                var known = store.kind(unit.code());
                if (known.isPresent() && known.get() != unit.kind()) {
                    return wrong("종류", unit.code(), "organization.unit.kind.other");
                }
                var above = unit.parent();
                if (unit.kind() == Unit.Kind.AGENCY
                        ? above != null
                        : above == null || store.kind(above).isEmpty()) {
                    return wrong("상위코드", above == null ? "" : above, "organization.unit.parent.wrong");
                }
                return Optional.empty();
            }

            @Override
            public OrganizationStore.Added add(Unit unit, Validity days) {
                store.addUnit(unit.code(), unit.kind());
                return store.addUnitName(unit, days);
            }
        });
    }

    @Bean
    DatedIntake<Duty> dutyIntake(DatedIntake.Desk desk, OrganizationStore store) {
        var team = Column.text("팀코드", "team").filled();
        var name = Column.text("업무", "duty").filled();
        var english = Column.text("영어업무", "english duty").filled();
        var form = SheetForm.of(
                row -> new DatedIntake.Dated<>(
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
        return new DatedIntake<>("duties", form, desk, new DatedIntake.Rules<>() {
            @Override
            public Optional<DatedIntake.Slip> slip(Duty duty) {
                return store.kind(duty.team()).filter(Unit.Kind.TEAM::equals).isPresent()
                        ? Optional.empty()
                        : wrong("팀코드", duty.team(), "organization.team.unknown");
            }

            @Override
            public OrganizationStore.Added add(Duty duty, Validity days) {
                return store.addDuty(duty, days);
            }
        });
    }

    @Bean
    DatedIntake<Quota> quotaIntake(DatedIntake.Desk desk, OrganizationStore store) {
        var department = Column.text("부서코드", "department").filled();
        var posts = Column.whole("정원", "posts").filled();
        var form = SheetForm.of(
                row -> new DatedIntake.Dated<>(
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
        return new DatedIntake<>("quota", form, desk, new DatedIntake.Rules<>() {
            @Override
            public Optional<DatedIntake.Slip> slip(Quota quota) {
                if (store.kind(quota.department())
                        .filter(Unit.Kind.DEPARTMENT::equals)
                        .isEmpty()) {
                    return wrong("부서코드", quota.department(), "organization.department.unknown");
                }
                if (quota.posts() < 1) {
                    return wrong("정원", String.valueOf(quota.posts()), "organization.quota.none");
                }
                return grade(quota.service(), quota.grade());
            }

            @Override
            public OrganizationStore.Added add(Quota quota, Validity days) {
                return store.addQuota(quota, days);
            }
        });
    }

    @Bean
    DatedIntake<StaffMember> staffIntake(DatedIntake.Desk desk, OrganizationStore store) {
        var name = Column.text("직위이름", "post name").filled();
        var unit = Column.text("팀코드", "unit").filled();
        var form = SheetForm.of(
                row -> new DatedIntake.Dated<>(
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
        return new DatedIntake<>("staff", form, desk, new DatedIntake.Rules<>() {
            @Override
            public Optional<DatedIntake.Slip> slip(StaffMember member) {
                if (!member.post().matches("[a-z0-9-]+")) {
                    return wrong("코드", member.post(), "organization.code.wrong");
                }
                if (store.kind(member.unit()).isEmpty()) {
                    return wrong("팀코드", member.unit(), "organization.team.unknown");
                }
                return grade(member.service(), member.grade());
            }

            @Override
            public OrganizationStore.Added add(StaffMember member, Validity days) {
                return store.addStaffMember(member, days);
            }
        });
    }

    private static Validity days(SheetRow row) {
        return Validity.of(row.get(FROM), row.find(TO));
    }

    private static Optional<DatedIntake.Slip> grade(CivilService service, int grade) {
        return service.knows(grade)
                ? Optional.empty()
                : wrong("직급", String.valueOf(grade), "organization.grade.unknown");
    }

    private static Optional<DatedIntake.Slip> wrong(String column, String value, String key) {
        return Optional.of(new DatedIntake.Slip(column, value, key));
    }
}
