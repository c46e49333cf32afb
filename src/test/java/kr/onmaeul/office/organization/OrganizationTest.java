package kr.onmaeul.office.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OrganizationTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 31);
    private static final String UNITS = """
            코드,종류,이름,영어이름,상위조직,순서,기준일
            press,팀,보도팀,Press,pr,1,2019-01-01
            pr,부서,홍보미디어과,PR,district,1,2019-01-01
            district,기관,구청,District office,,1,2019-01-01
            """;
    private static final String QUOTA = """
            코드,부서,직군,직급,정원,기준일
            pr-g6,pr,일반직,6급,5,2023-01-01
            pr-g8,pr,일반직,8급,2,2023-01-01
            """;
    private static final String STAFF = """
            코드,직위,영어직위,소속,직군,직급,기준일,제외일
            press-6-1,언론팀 6급 1,"Press, 6",press,일반직,6급,2023-01-01,
            press-8-1,언론팀 8급 1,"Press, 8",press,일반직,8급,2023-01-01,
            """;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient client = JdbcClient.create(database.program());
    private final Room room = new Room(database.program());
    private final Organization organization = room.organization;

    @BeforeEach
    void found() {
        assertThat(room.take("units", UNITS).problems()).isEmpty();
        assertThat(room.take("quota", QUOTA).problems()).isEmpty();
        assertThat(room.take("posts", STAFF).problems()).isEmpty();
    }

    @AfterEach
    void close() {
        room.close();
        database.close();
    }

    @Test
    void aTeamIsCalledWhatItWasCalledOnTheDay() {
        var before = now();
        change("organization-units", "press", Map.of("name", "언론팀"), "2023-01-01")
                .orBroken();
        assertThat(organization.teams(MAY, KnownAt.now()))
                .extracting(team -> team.name().ko())
                .containsExactly("언론팀");
        assertThat(organization.teams(LocalDate.of(2022, 5, 31), KnownAt.now()))
                .extracting(team -> team.name().ko())
                .containsExactly("보도팀");
        assertThat(organization.teams(MAY, before))
                .extracting(team -> team.name().ko())
                .containsExactly("보도팀");
        assertThat(organization.teams(LocalDate.of(2018, 12, 31), KnownAt.now()))
                .isEmpty();
        assertThat(organization.isTeam("press")).isTrue();
        assertThat(organization.isTeam("pr")).isFalse();
    }

    @Test
    void theStaffTableCountsQuotaAgainstPresentAndShowsAShortageAsNegative() {
        var staffing = organization.staffing(MAY, KnownAt.now());
        assertThat(staffing.cells()).hasSize(14);
        assertThat(staffing.cells())
                .filteredOn(cell -> cell.quota() + cell.present() > 0)
                .extracting(
                        Staffing.Cell::grade, Staffing.Cell::quota, Staffing.Cell::present, Staffing.Cell::difference)
                .containsExactly(tuple(6, 5, 1, -4), tuple(8, 2, 1, -1));
        assertThat(staffing.difference()).isEqualTo(-5);
    }

    @Test
    void whoLeftIsStillThereForWhoAsksAsKnownBefore() {
        var before = now();
        var leaving = STAFF.replace("8급,2023-01-01,", "8급,2023-01-01,2023-05-01");
        assertThat(room.take("posts", leaving, true).added()).as("a trial").isOne();
        assertThat(organization.staffing(MAY, KnownAt.now()).present()).isEqualTo(2);
        assertThat(room.take("posts", leaving).added()).isOne();
        assertThat(room.take("posts", leaving).added()).as("the same again").isZero();
        assertThat(organization.staffing(MAY, KnownAt.now()).present()).isEqualTo(1);
        assertThat(organization.staffing(MAY, before).present()).isEqualTo(2);
        assertThat(organization
                        .staffing(LocalDate.of(2023, 4, 30), KnownAt.now())
                        .present())
                .isEqualTo(2);
    }

    @Test
    void whoeverLeavesBeforeTheLastChangeIsNamed() {
        change("organization-posts", "press-8-1", Map.of("grade", "G7"), "2023-04-01")
                .orBroken();
        var leaving = STAFF.replace("일반직,8급,2023-01-01,", "일반직,7급,2023-01-01,2023-03-01");
        assertThat(room.take("posts", leaving).problems())
                .extracting(CellProblem::row, CellProblem::column, CellProblem::key)
                .containsExactly(tuple(3, "제외일", "register.day.before"));
    }

    @Test
    void aSheetNamesEveryCellThatIsWrongAndKeepsNothing() {
        assertThat(room.take("posts", STAFF).added()).isZero();
        var wrong = """
                코드,부서,직군,직급,정원,기준일
                pr-g7,pr,일반직,7급,1,2023-01-01
                x-g7,press,일반직,7급,1,2023-01-01
                pr-g3,pr,일반직,3급,1,2023-01-01
                pr-m5,pr,관리운영직,5급,1,2023-01-01
                pr-m6,pr,관리운영직,6급,0,2023-01-01
                """;
        assertThat(room.take("quota", wrong).problems())
                .extracting(CellProblem::row, CellProblem::column, CellProblem::key)
                .containsExactly(
                        tuple(3, "부서", "register.cell.reference"),
                        tuple(4, "직급", "sheet.cell.one-of"),
                        tuple(5, "직급", "organization.grade.unknown"),
                        tuple(6, "정원", "register.field.small"));
        assertThat(organization.staffing(MAY, KnownAt.now()).quota()).isEqualTo(7);
    }

    @Test
    void aDepartmentBelongsToAnAgencyAndATeamToADepartment() {
        var heading = "코드,종류,이름,영어이름,상위조직,순서,기준일\n";
        assertThat(room.take("units", heading + "media,팀,미디어팀,Media,,2,2023-01-01\n")
                        .problems())
                .extracting(CellProblem::column, CellProblem::key)
                .containsExactly(tuple("상위조직", "organization.unit.parent.missing"));
        assertThat(room.take("units", heading + "media,팀,미디어팀,Media,press,2,2023-01-01\n")
                        .problems())
                .extracting(CellProblem::column, CellProblem::key)
                .containsExactly(tuple("상위조직", "register.cell.reference"));
        assertThat(room.take("units", heading + "media,팀,미디어팀,Media,district,2,2023-01-01\n")
                        .problems())
                .extracting(CellProblem::problem)
                .extracting(Problem::arguments)
                .asString()
                .contains("organization_unit_parent");
        assertThat(organization.teams(MAY, KnownAt.now())).hasSize(1);
    }

    @Test
    void aCodeByWhichOthersNameAUnitOrAPostStays() {
        for (var register : Map.of("organization-units", "press", "organization-posts", "press-6-1")
                .entrySet()) {
            assertThat(change(register.getKey(), register.getValue(), Map.of("code", "other"), "2023-05-01"))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.problems())
                                    .extracting("key")
                                    .containsExactly("register.key.stays"));
        }
        for (var sql : new String[] {
            "UPDATE organization_unit SET code = 'other', version = 2 WHERE code = 'district'",
            "UPDATE organization_unit SET kind = 'DEPARTMENT', version = 2 WHERE code = 'district'",
            "UPDATE organization_post SET code = 'other', version = 2 WHERE code = 'press-6-1'"
        }) {
            assertThatThrownBy(() -> client.sql(sql).update())
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("is how others name it");
        }
    }

    @Test
    void aPostHasOneStandInAtATime() {
        var acting = new Acting("press-6-1", "press-8-1", Acting.Kind.ACTING, "연가", Period.of(MAY, MAY.plusDays(2)));
        var actings = room.actings;
        assertThat(actings.add(acting, "기획 7급 1")).isTrue();
        assertThat(organization.actings(MAY, KnownAt.now())).containsExactly(acting);
        assertThat(actings.add(acting, "기획 7급 1")).isFalse();
        var mutual = new Acting("press-8-1", "press-6-1", Acting.Kind.DELEGATION, "위임", Period.day(MAY));
        assertThat(actings.add(mutual, "기획 7급 1")).isFalse();
        var before = now();
        client.sql("SELECT id FROM acting")
                .query(UUID.class)
                .list()
                .forEach(id -> actings.end(id, MAY, "복귀", "기획 7급 1"));
        assertThat(organization.actings(MAY, KnownAt.now()).getFirst().period()).isEqualTo(Period.day(MAY));
        assertThat(organization.actings(MAY.plusDays(1), KnownAt.now())).isEmpty();
        assertThat(organization.actings(MAY.plusDays(1), before)).containsExactly(acting);
        assertThat(actings.add(
                        new Acting("press-6-1", "press-8-1", Acting.Kind.ACTING, "출장", Period.day(MAY.plusDays(1))),
                        "x"))
                .isTrue();
    }

    @Test
    void nobodyStandsInForAPostThatNeverWas() {
        assertThatThrownBy(() -> room.actings.add(
                        new Acting("press-6-1", "nobody", Acting.Kind.ACTING, "연가", Period.day(MAY)), "기획 7급 1"))
                .rootCause()
                .hasMessageContaining("foreign key");
    }

    @Test
    void theProgramCanNeitherDeleteARecordNorTouchWhatWas() {
        for (var sql : new String[] {
            "DELETE FROM organization_quota",
            "DELETE FROM organization_unit",
            "TRUNCATE organization_duty",
            "UPDATE organization_post_was SET grade = 'G5'"
        }) {
            assertThatThrownBy(() -> client.sql(sql).update())
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private Outcome<? extends Kept<?>> change(String name, String key, Map<String, String> values, String day) {
        return change(room.registers.named(name).orElseThrow(), key, values, day);
    }

    private <R extends Record> Outcome<Kept<R>> change(
            Register<R> register, String key, Map<String, String> values, String day) {
        var kept = room.registers.keyed(register, key).orElseThrow();
        var typed = new HashMap<String, String>();
        register.fields().forEach(field -> typed.put(field.name(), field.typed(field.of(kept.record()))));
        typed.putAll(values);
        return room.registers.change(register, kept.id(), kept.version(), typed, Occasion.on(LocalDate.parse(day)));
    }

    private KnownAt now() {
        return KnownAt.at(client.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant());
    }
}
