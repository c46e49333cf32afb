package kr.onmaeul.network.wifi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.network.NetworkHouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// Public Wi-Fi: its monthly use as sheets, complaints, contracts that end and the money behind them.
@DirtiesContext
class WifiPagesTest extends NetworkHouse {

    private static final String HEADING = "관리번호,달,전송량(GB),이용자\n";

    @Autowired
    private Register<WifiAccessPoint> points;

    @Autowired
    private Register<WifiComplaint> complaints;

    @Autowired
    private WifiUsage usage;

    @Autowired
    private WifiDeadlines deadlines;

    @Autowired
    private DataSource program;

    @Override
    protected List<String> brought() {
        return budgetThen("spending");
    }

    @BeforeAll
    void threePlaces() {
        var today = LocalDate.now(clock);
        enter("W-0001", "당산공원", today.plusDays(20));
        enter("W-0002", "영등포시장", today.plusDays(20));
        enter("W-0003", "선유도역 정류소", today.plusYears(2));
    }

    @Test
    void whatACarrierReportsOfAMonthIsAddedUpByPlaceAndTogether() {
        assertThat(take("W-0001,2023-04,\"1,200.5\",3000\nW-0002,2023. 4.,800,2500\n")
                        .added())
                .isEqualTo(2);
        assertThat(take("W-0001,2023-05,1500,3300\n").added()).isEqualTo(1);
        assertThat(usage.months(YearMonth.of(2023, 5), 3, null))
                .extracting(month -> month.gigabytes().intValue())
                .containsExactly(0, 2000, 1500);
        assertThat(usage.months(YearMonth.of(2023, 4), 1, "W-0001"))
                .extracting(WifiUsage.Month::users)
                .containsExactly(3000L);
        assertThat(usage.places(YearMonth.of(2023, 4)))
                .extracting(WifiUsage.Place::number)
                .containsExactly("W-0001", "W-0002");
    }

    @Test
    void theSameReportAddsNothingAndALaterOneCountsInsteadOfTheEarlierOne() {
        assertThat(take("W-0003,2023-01,100,50\n").added()).isEqualTo(1);
        assertThat(take("W-0003,2023-01,100.0,50\n").added()).isZero();
        assertThat(take("W-0003,2023-01,130,60\n").added()).isEqualTo(1);
        assertThat(usage.months(YearMonth.of(2023, 1), 1, "W-0003"))
                .extracting(WifiUsage.Month::users)
                .containsExactly(60L);
        var rows = JdbcClient.create(program);
        assertThat(rows.sql("SELECT count(*) FROM wifi_use WHERE point = 'W-0003' AND month = '2023-01-01'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() -> rows.sql("UPDATE wifi_use SET users = 0").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aSheetWithAWrongCellIsTakenNotAtAll() {
        var ahead = YearMonth.now(clock).plusMonths(1);
        var taken =
                take("W-0001,2023-02,10,10\nW-9999,2023-02,10,10\nW-0002," + ahead + ",10,10\nW-0002,2023-02,-1,10\n");
        assertThat(taken.problems())
                .extracting(CellProblem::key)
                .containsExactly("wifi.use.point.unknown", "wifi.use.month.ahead", "wifi.use.negative");
        assertThat(usage.months(YearMonth.of(2023, 2), 1, null))
                .extracting(WifiUsage.Month::users)
                .containsExactly(0L);
    }

    @Test
    void aComplaintIsClosedWithWhatWasDone() {
        var id = registers
                .enter(
                        complaints,
                        Map.of(
                                "number",
                                "2023-0001",
                                "receivedOn",
                                "2023-05-02",
                                "point",
                                "W-0002",
                                "kind",
                                "속도 느림",
                                "state",
                                "처리 중"),
                        Occasion.on(LocalDate.of(2023, 5, 2)))
                .orBroken();
        var open = usage.counts().complaints();
        var deed = complaints.deed("closed").orElseThrow();
        var day = Occasion.on(LocalDate.of(2023, 5, 4));
        registers
                .act(complaints, id, 1, deed, Map.of("remedy", "무선접속장치 교체"), day)
                .orBroken();
        assertThat(usage.counts().complaints()).isEqualTo(open - 1);
        var again = registers.act(complaints, id, 2, deed, Map.of("remedy", "또"), day);
        assertThat(again).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) again).problems())
                .extracting(Problem::key)
                .containsExactly("wifi.complaint.closed");
    }

    @Test
    void aContractThatEndsSoonIsNamedWithThePlacesItServes() {
        var today = LocalDate.now(clock);
        assertThat(deadlines.deadlines(today, today.plusDays(28)))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.arguments()).containsExactly("통신사업자 가", 2L));
        assertThat(deadlines.deadlines(today, today.plusDays(10))).isEmpty();
    }

    @Test
    void theSheetOfAnAccessPointShowsWhatItsBudgetLinePaid() {
        var id = registers.keyed(points, "W-0001").orElseThrow().id();
        assertThat(body("/registers/wifi-access-points/" + id + "?as-of=2023-05-31"))
                .doesNotContain("예산 집행");
        var kept = registers.keyed(points, "W-0001").orElseThrow();
        var typed = new HashMap<String, String>();
        points.fields().forEach(field -> typed.put(field.name(), field.typed(field.of(kept.record()))));
        typed.put("budgetLine", "NETWORK-05/201-02");
        registers
                .change(points, id, kept.version(), typed, Occasion.on(LocalDate.of(2023, 1, 3)))
                .orBroken();
        assertThat(body("/registers/wifi-access-points/" + id + "?as-of=2023-05-31"))
                .contains("예산 집행", "천원 집행", "/budget/programs/NETWORK");
        typed.put("budgetLine", "NETWORK-05/999-99");
        assertThat(registers.change(points, id, kept.version() + 1, typed, Occasion.on(LocalDate.of(2023, 1, 4))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void thePageSpeaksBothLanguages() {
        take("W-0001,2023-06,900,800\nW-0002,2023-06,700,600\n");
        assertThat(body("/wifi/places.csv")).contains("관리번호,설치 장소", "W-0001,");
        assertThat(body("/wifi/contracts.csv")).contains("계약 끝일,계약 사업자");
        assertThat(body("/wifi"))
                .contains("공공와이파이 이용", "2023. 6.", "당산공원", "통신사업자 가")
                .doesNotContain("wifi.");
        assertThat(body("/wifi?point=W-0001&lang=en"))
                .contains("Use of public Wi-Fi", "당산공원 (W-0001)", "See all together")
                .doesNotContain("wifi.");
    }

    private void enter(String number, String place, LocalDate contractTo) {
        registers
                .enter(
                        points,
                        Map.of(
                                "number",
                                number,
                                "kind",
                                "공원",
                                "place",
                                place,
                                "ssid",
                                "YDP_Free",
                                "carrier",
                                "통신사업자 가",
                                "contractTo",
                                contractTo.toString(),
                                "installedOn",
                                "2022-03-02"),
                        Occasion.on(LocalDate.of(2023, 1, 2)))
                .orBroken();
    }

    private Taken take(String rows) {
        return sheets.named("wifi-use").orElseThrow().take((HEADING + rows).getBytes(StandardCharsets.UTF_8), false);
    }
}
