package kr.onmaeul.office.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class OrganizationTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 31);
    private static final String UNITS = """
            종류,코드,이름,영어이름,상위코드,순서,시작일,끝일
            기관,district,구청,District office,,1,2019-01-01,
            부서,pr,홍보미디어과,PR,district,1,2019-01-01,
            팀,press,보도팀,Press,pr,1,2019-01-01,2022-12-31
            팀,press,언론팀,Press,pr,1,2023-01-01,
            """;
    private static final String QUOTA = """
            부서코드,직군,직급,정원,시작일,끝일
            pr,일반직,6,5,2023-01-01,
            pr,일반직,8,2,2023-01-01,
            """;
    private static final String STAFF = """
            코드,직위이름,영어이름,팀코드,직군,직급,시작일,끝일
            press-6-1,언론팀 6급 1,"Press, 6",press,일반직,6,2023-01-01,
            press-8-1,언론팀 8급 1,"Press, 8",press,일반직,8,2023-01-01,
            """;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient client = JdbcClient.create(database.program());
    private final OrganizationStore store = new OrganizationStore(client);
    private final Organization organization = new Organization(store);
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database.program());
    private final UnitSheets sheets = new UnitSheets();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTeamIsCalledWhatItWasCalledOnTheDay() {
        found();
        assertThat(organization.teams(MAY, KnownAt.now()))
                .extracting(team -> team.name().ko())
                .containsExactly("언론팀");
        assertThat(organization.teams(LocalDate.of(2022, 5, 31), KnownAt.now()))
                .extracting(team -> team.name().ko())
                .containsExactly("보도팀");
        assertThat(organization.isTeam("press")).isTrue();
        assertThat(organization.isTeam("pr")).isFalse();
    }

    @Test
    void theStaffTableCountsQuotaAgainstPresentAndShowsAShortageAsNegative() {
        found();
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
    void whatEndedLaterIsStillThereForWhoAsksAsKnownBefore() {
        found();
        var before = client.sql("SELECT clock_timestamp() AS now")
                .query((row, number) -> row.getTimestamp("now").toInstant())
                .single();
        var leaving = STAFF.lines().findFirst().orElseThrow()
                + "\npress-8-1,언론팀 8급 1,\"Press, 8\",press,일반직,8,2023-01-01,2023-04-30\n";
        var staff = sheets.staffIntake(transactions, store);
        assertThat(take(staff, leaving).added()).isOne();
        assertThat(take(staff, leaving).added()).as("the same again").isZero();
        assertThat(organization.staffing(MAY, KnownAt.now()).present()).isEqualTo(1);
        assertThat(organization.staffing(MAY, KnownAt.at(before)).present()).isEqualTo(2);
        assertThat(organization
                        .staffing(LocalDate.of(2023, 4, 30), KnownAt.now())
                        .present())
                .isEqualTo(2);
    }

    @Test
    void theSameSheetAgainAddsNothingAndAnOverlapIsNamed() {
        found();
        assertThat(take(sheets.staffIntake(transactions, store), STAFF).added()).isZero();
        var taken = take(
                sheets.staffIntake(transactions, store),
                "코드,직위이름,영어이름,팀코드,직군,직급,시작일\npress-8-1,다른 이름,Other,press,일반직,7,2023-03-01\n");
        assertThat(taken.problems())
                .extracting(CellProblem::row, CellProblem::column, CellProblem::key)
                .containsExactly(tuple(2, "시작일", "organization.days.overlap"));
    }

    @Test
    void nothingIsStoredWhileARowIsWrongOrItIsATrial() {
        found();
        var wrong = "부서코드,직군,직급,정원,시작일,끝일\npr,일반직,7,1,2023-01-01,\nnowhere,일반직,7,1,2023-01-01,\n"
                + "pr,일반직,3,1,2023-01-01,\npr,관리운영직,6,0,2023-01-01,\npr,일반직,9,1,2023-02-01,2023-01-01\n";
        assertThat(take(sheets.quotaIntake(transactions, store), wrong).problems())
                .extracting(CellProblem::row, CellProblem::key)
                .containsExactly(
                        tuple(3, "organization.department.unknown"),
                        tuple(4, "organization.grade.unknown"),
                        tuple(5, "organization.quota.none"),
                        tuple(6, "organization.days.backwards"));
        sheets.quotaIntake(transactions, store)
                .take("부서코드,직군,직급,정원,시작일\npr,일반직,7,1,2023-01-01\n".getBytes(StandardCharsets.UTF_8), true);
        assertThat(organization.staffing(MAY, KnownAt.now()).quota()).isEqualTo(7);
    }

    @Test
    void aPostHasOneStandInAtATime() {
        found();
        var acting = new Acting("press-6-1", "press-8-1", Acting.Kind.ACTING, "연가", Period.of(MAY, MAY.plusDays(2)));
        var actings = new ActingStore(client);
        assertThat(actings.add(acting, "기획 7급 1")).isTrue();
        assertThat(organization.actings(MAY, KnownAt.now())).containsExactly(acting);
        assertThat(actings.add(acting, "기획 7급 1")).isFalse();
        var mutual = new Acting("press-8-1", "press-6-1", Acting.Kind.DELEGATION, "위임", Period.day(MAY));
        assertThat(actings.add(mutual, "기획 7급 1")).isFalse();
        client.sql("SELECT id FROM acting")
                .query(java.util.UUID.class)
                .list()
                .forEach(id -> actings.end(id, MAY, "복귀", "기획 7급 1"));
        assertThat(organization.actings(MAY, KnownAt.now()).getFirst().period()).isEqualTo(Period.day(MAY));
        assertThat(organization.actings(MAY.plusDays(1), KnownAt.now())).isEmpty();
        assertThat(actings.add(
                        new Acting("press-6-1", "press-8-1", Acting.Kind.ACTING, "출장", Period.day(MAY.plusDays(1))),
                        "x"))
                .isTrue();
    }

    @Test
    void theProgramCanEndARowButNeitherChangeNorDeleteIt() {
        found();
        for (var sql : new String[] {
            "UPDATE staff_member SET grade = 5", "DELETE FROM quota", "DELETE FROM unit", "TRUNCATE duty"
        }) {
            assertThatThrownBy(() -> client.sql(sql).update())
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void found() {
        assertThat(take(sheets.unitIntake(transactions, store), UNITS).problems())
                .isEmpty();
        assertThat(take(sheets.quotaIntake(transactions, store), QUOTA).problems())
                .isEmpty();
        assertThat(take(sheets.staffIntake(transactions, store), STAFF).problems())
                .isEmpty();
    }

    private static Taken take(SheetIntake intake, String csv) {
        return intake.take(csv.getBytes(StandardCharsets.UTF_8), false);
    }
}
