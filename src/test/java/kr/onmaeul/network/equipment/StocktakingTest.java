package kr.onmaeul.network.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.document.handout.LeavingPaper;
import kr.onmaeul.foundation.label.LabelCodes;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.network.equipment.StocktakingFinding.Circumstances;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Devices of 2023 are looked for where the register says they are.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StocktakingTest {

    private static final long SEED = 20231107;
    private static final LocalDate MAY = LocalDate.of(2023, 5, 31);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SheetIntakes sheets;

    @Autowired
    private Stocktakings stocktakings;

    @Autowired
    private Registers registers;

    @Autowired
    private Register<Device> devices;

    @Autowired
    private LabelCodes labels;

    @Autowired
    private DataSource program;

    private int made;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post("정보통신팀 7급 2", "register.read", "register.write");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeAll
    void theInitiativesOf2023() throws Exception {
        for (var name :
                List.of("registers/organization-units", "programs", "budget", "registers/initiative-initiatives")) {
            var bytes = Files.readAllBytes(Path.of("offices", "2023", name + ".csv"));
            assertThat(sheets.named(name.substring(name.indexOf('/') + 1))
                            .orElseThrow()
                            .take(bytes, false)
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void whatIsScannedIsFoundOrToldApartAtOnce() {
        var here = issued("총무과", "본관 2층");
        var elsewhere = issued("총무과", "본관 3층");
        var others = issued("총무과", "본관 2층");
        var id = open("본관 점검", Stocktaking.Mode.FROZEN, scope("본관"));
        var room = new Circumstances("본관2층", "총무과", null);

        assertThat(scan(id, number(here), room)).isEqualTo(StocktakingVerdict.FOUND);
        assertThat(scan(id, number(elsewhere).replace("-", ""), room)).isEqualTo(StocktakingVerdict.WRONG_PLACE);
        assertThat(scan(id, labels.of(others.id()), new Circumstances("본관 2층", "재무과", null)))
                .isEqualTo(StocktakingVerdict.WRONG_USER);
        assertThat(scan(id, "99999999-00000001", room)).isEqualTo(StocktakingVerdict.UNKNOWN);
        assertThat(scan(id, labels.of(UUID.randomUUID()), room)).isEqualTo(StocktakingVerdict.UNKNOWN);
        assertThat(stocktakings.counts(id)).satisfies(counts -> {
            assertThat(counts.seen()).isEqualTo(3);
            assertThat(counts.of(StocktakingVerdict.UNKNOWN)).isEqualTo(2);
            assertThat(counts.of(StocktakingVerdict.MISSING)).isZero();
        });
        stocktakings.close(id).orBroken();
    }

    @Test
    void whatNobodySawIsMissingOnceTheCampaignCloses() {
        var seen = issued("홍보미디어과", "별관 1층");
        var unseen = issued("홍보미디어과", "별관 1층");
        var id = open("별관 점검", Stocktaking.Mode.FROZEN, scope("별관"));
        scan(id, number(seen), new Circumstances("별관 1층", null, null));
        stocktakings.close(id).orBroken();

        assertThat(stocktakings.findings(id, List.of(StocktakingVerdict.MISSING), "", 10))
                .extracting(StocktakingFinding::code)
                .containsExactly(number(unseen));
        assertThat(stocktakings.find(id).orElseThrow().open()).isFalse();
        assertThat(refused(stocktakings.close(id))).containsExactly("rule.equipment.stocktaking.closed");
        assertThat(refused(stocktakings.scan(id, sighting(number(unseen), new Circumstances(null, null, null), 0))))
                .containsExactly("rule.equipment.stocktaking.closed");
        assertThat(registers.find(devices, unseen.id()).orElseThrow().version()).isEqualTo(unseen.version());
    }

    @Test
    void aFrozenDeviceIsMovedByNobodyAndTheSentenceNamesTheCampaign() throws Exception {
        var device = issued("재무과", "서관 1층");
        var id = open("서관 점검", Stocktaking.Mode.FROZEN, scope("서관"));

        for (var deed : Map.of("moved", Map.of("place", "서관 2층"), "taken-back", Map.of("condition", "GOOD"))
                .entrySet()) {
            assertThat(act(device, deed.getKey(), deed.getValue()))
                    .isEqualTo(Outcome.refused(Problem.of("rule.equipment.stocktaking.frozen", "서관 점검")));
        }
        var answer = mvc.post()
                .uri("/registers/equipment-devices/" + device.id() + "/deeds/moved")
                .param("seen", Integer.toString(device.version()))
                .param("place", "서관 2층")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("재물조사 “서관 점검”이 끝날 때까지");
        var sheet = "물품번호,처리,적용일,문서번호,사유,부서,사용 직위,장소,상태 등급\n%s,반납,2023-06-12,,,,,,보통\n%s,반납,2023-06-12,,,,,,보통\n"
                .formatted(number(device), number(issued("재무과", "창고")));
        assertThat(sheets.named("equipment-devices-deeds")
                        .orElseThrow()
                        .take(sheet.getBytes(StandardCharsets.UTF_8), false)
                        .problems())
                .extracting(problem -> problem.key())
                .containsExactly("rule.equipment.stocktaking.frozen");
        assertThatThrownBy(() -> JdbcClient.create(program)
                        .sql("UPDATE equipment_device SET version = version + 1, place = '어디' WHERE id = ?")
                        .param(device.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("frozen by stocktaking");

        stocktakings.close(id).orBroken();
        assertThat(act(device, "moved", Map.of("place", "서관 2층"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatIsNoMovementIsWrittenWhileMovementsAreFrozen() {
        var device = issued("재무과", "남관 1층");
        var id = open("남관 점검", Stocktaking.Mode.FROZEN, scope("남관"));
        var typed = new HashMap<String, String>();
        devices.fields().forEach(field -> typed.put(field.name(), field.typed(field.of(device.record()))));
        typed.put("note", "화면에 금이 감");
        assertThat(registers.change(devices, device.id(), device.version(), typed, Occasion.on(MAY)))
                .isInstanceOf(Outcome.Done.class);
        stocktakings.close(id).orBroken();
    }

    @Test
    void openCountingComparesWithTheRegisterAsItStandsAndMissesNothingThatLeft() {
        var moved = issued("민원여권과", "북관 1층");
        var disposed = issued("민원여권과", "북관 1층");
        var id = open("북관 점검", Stocktaking.Mode.OPEN, scope("북관"));
        act(moved, "moved", Map.of("place", "북관 5층")).orBroken();
        act(disposed, "taken-back", Map.of("condition", "POOR")).orBroken();
        act(current(disposed), "disposal-requested", Map.of()).orBroken();
        act(current(disposed), "disposed", Map.of()).orBroken();

        assertThat(scan(id, number(moved), new Circumstances("북관 5층", "민원여권과", null)))
                .isEqualTo(StocktakingVerdict.FOUND);
        assertThat(scan(id, number(disposed), new Circumstances("북관 1층", null, null)))
                .isEqualTo(StocktakingVerdict.UNKNOWN);
        stocktakings.close(id).orBroken();
        assertThat(stocktakings.counts(id).of(StocktakingVerdict.MISSING)).isZero();
    }

    @Test
    void scanningTwiceIsHarmlessAndTheLaterSightCounts() {
        var device = issued("도시재생과", "동관 1층");
        var id = open("동관 점검", Stocktaking.Mode.FROZEN, scope("동관"));
        var first = sighting(number(device), new Circumstances("동관 2층", null, null), 60);
        assertThat(stocktakings.scan(id, first).orBroken().again()).isFalse();
        assertThat(stocktakings.scan(id, first).orBroken().again()).isTrue();
        assertThat(stocktakings
                        .scan(id, sighting(number(device), new Circumstances("동관 2층", null, null), 0))
                        .orBroken()
                        .again())
                .isTrue();

        var later = stocktakings
                .scan(id, sighting(number(device), new Circumstances("동관 1층", null, null), 0))
                .orBroken();
        assertThat(later.finding().verdict()).isEqualTo(StocktakingVerdict.FOUND);
        assertThat(later.finding().sights()).isEqualTo(2);
        var late = stocktakings
                .scan(id, sighting(number(device), new Circumstances("동관 3층", null, null), 3_600))
                .orBroken();
        assertThat(late.again()).isTrue();
        assertThat(late.finding().verdict()).isEqualTo(StocktakingVerdict.FOUND);
        assertThat(stocktakings.counts(id).findings()).isEqualTo(Map.of(StocktakingVerdict.FOUND, 1L));
        stocktakings.close(id).orBroken();
    }

    @Test
    void severalPeopleScanAtOnceAndEveryThingIsOneFinding() throws Exception {
        var all = new ArrayList<Kept<Device>>();
        for (int number = 0; number < 12; number++) {
            all.add(issued("부과과", "신관 1층"));
        }
        var id = open("신관 점검", Stocktaking.Mode.FROZEN, scope("신관"));
        var random = new Random(SEED);
        var walks = new ArrayList<Callable<Long>>();
        for (int person = 0; person < 4; person++) {
            var way = new ArrayList<>(all);
            Collections.shuffle(way, random);
            walks.add(() -> way.stream()
                    .filter(device -> !stocktakings
                            .scan(id, sighting(number(device), new Circumstances("신관 1층", null, null), 0))
                            .orBroken()
                            .again())
                    .count());
        }
        assertThat(together(walks).stream().mapToLong(Long::longValue).sum())
                .as("seed " + SEED)
                .isEqualTo(all.size());
        assertThat(stocktakings.counts(id).findings()).isEqualTo(Map.of(StocktakingVerdict.FOUND, 12L));
        stocktakings.close(id).orBroken();
    }

    @Test
    void aMovementUnderWayIsEitherInWhatIsExpectedOrRefused() throws Exception {
        for (int round = 0; round < 6; round++) {
            var device = issued("재무과", "임시 " + round + "동 1층");
            var title = "임시 점검 " + round;
            var place = "임시 " + round + "동";
            var works = new ArrayList<Callable<Outcome<?>>>();
            works.add(() -> act(device, "moved", Map.of("place", place + " 9층")));
            works.add(() -> stocktakings.open(
                    title, MAY, Stocktaking.Mode.FROZEN, new Stocktaking.Scope(List.of(), List.of(), place)));
            var done = together(works);
            var id = (UUID) done.getLast().orBroken();
            var expected = JdbcClient.create(program)
                    .sql("SELECT place FROM equipment_stocktaking_expected WHERE stocktaking = ?")
                    .param(id)
                    .query(String.class)
                    .single();
            var moved = done.getFirst() instanceof Outcome.Done<?>;
            assertThat(expected).isEqualTo(moved ? place + " 9층" : place + " 1층");
            assertThat(current(device).record().place()).isEqualTo(expected);
            stocktakings.close(id).orBroken();
        }
    }

    @Test
    void aScanThatMeetsTheClosingIsFoundOrRefusedAndNeverBothFoundAndMissing() throws Exception {
        for (int round = 0; round < 6; round++) {
            var device = issued("재무과", "막판 " + round + "동");
            var id = open("막판 점검 " + round, Stocktaking.Mode.OPEN, scope("막판 " + round));
            var works = new ArrayList<Callable<Outcome<?>>>();
            works.add(() -> stocktakings.scan(id, sighting(number(device), new Circumstances(null, null, null), 0)));
            works.add(() -> stocktakings.close(id));
            var scanned = together(works).getFirst() instanceof Outcome.Done<?>;
            assertThat(stocktakings.counts(id).findings())
                    .isEqualTo(Map.of(scanned ? StocktakingVerdict.FOUND : StocktakingVerdict.MISSING, 1L));
        }
    }

    @Test
    void whatIsWrongIsCorrectedByAMovementThatSomebodyLooksAtFirst() {
        var device = issued("총무과", "후관 1층");
        var id = open("후관 점검", Stocktaking.Mode.FROZEN, scope("후관"));
        scan(id, number(device), new Circumstances("후관 7층", "총무과", null));
        stocktakings.close(id).orBroken();
        assertThat(current(device).record().place()).isEqualTo("후관 1층");

        var result = body("/equipment/stocktaking/" + id);
        assertThat(result).contains("이동으로 바로잡기").doesNotContain("바로잡음</span>");
        var link = Pattern.compile("href=\"(/registers/equipment-devices/[^\"]*/deeds/moved[^\"]*)\"")
                .matcher(result);
        assertThat(link.find()).isTrue();
        var form = mvc.get()
                .uri(URI.create(link.group(1).replace("&amp;", "&").replace("+", "%20")))
                .exchange();
        assertThat(new String(form.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("value=\"후관 7층\"", "재물조사 “후관 점검”에서 확인");
        act(device, "moved", Map.of("place", "후관 7층")).orBroken();
        assertThat(body("/equipment/stocktaking/" + id)).contains("바로잡음</span>").doesNotContain("이동으로 바로잡기");
    }

    @Test
    void aMoveChangesWhatItNamesAndANewDepartmentBringsItsOwnUser() {
        var device = issued("총무과", "중관 1층");
        act(device, "moved", Map.of("post", "총무과 7급 1")).orBroken();
        assertThat(current(device).record()).returns("총무과 7급 1", Device::post).returns("중관 1층", Device::place);
        act(current(device), "moved", Map.of("department", "재무과")).orBroken();
        assertThat(current(device).record())
                .returns("재무과", Device::department)
                .returns(null, Device::post)
                .returns("중관 1층", Device::place)
                .returns(Device.State.ASSIGNED, Device::state);
        assertThat(refused(act(current(device), "moved", Map.of("place", "중관 1층"))))
                .containsExactly("equipment.move.nothing");
    }

    @Test
    void aWishThatIsWrongIsRefused() {
        issued("총무과", "옥상");
        var all = scope("옥상");
        assertThat(refused(stocktakings.open("", MAY, Stocktaking.Mode.OPEN, all)))
                .containsExactly("equipment.stocktaking.title.missing");
        assertThat(refused(stocktakings.open("앞날", LocalDate.now().plusDays(2), Stocktaking.Mode.OPEN, all)))
                .containsExactly("equipment.stocktaking.day.wrong");
        assertThat(refused(stocktakings.open("빈 곳", MAY, Stocktaking.Mode.OPEN, scope("없는 곳"))))
                .containsExactly("equipment.stocktaking.empty");
        var id = open("옥상 점검", Stocktaking.Mode.OPEN, all);
        assertThat(refused(stocktakings.open("옥상 점검", MAY, Stocktaking.Mode.OPEN, all)))
                .containsExactly("equipment.stocktaking.title.taken");
        assertThat(refused(stocktakings.scan(id, sighting(" ", new Circumstances(null, null, null), 0))))
                .containsExactly("equipment.stocktaking.code.missing");
        assertThat(refused(stocktakings.scan(id, sighting("9".repeat(101), new Circumstances(null, null, null), 0))))
                .containsExactly("equipment.stocktaking.code.long");
        stocktakings.close(id).orBroken();
    }

    @Test
    void thePagesSayItInBothLanguagesAndHandOutSheetAndDocument() throws Exception {
        var device = issued("총무과", "정원 1동");
        issued("총무과", "정원 1동");
        var id = open("정원 점검", Stocktaking.Mode.FROZEN, scope("정원"));
        var address = "/equipment/stocktaking/" + id;
        var scanned = mvc.post()
                .uri(address + "/scan")
                .param("code", number(device))
                .param("place", "정원 2동")
                .exchange();
        assertThat(scanned).hasStatus(HttpStatus.OK);
        assertThat(new String(scanned.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("장소 다름", "대장: 정원 1동, 여기: 정원 2동", "value=\"정원 2동\"");
        assertThat(mvc.post().uri(address + "/scan").param("code", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        for (var page : List.of(
                address,
                address + "/scan",
                address + "/closing",
                address + "?kind=FOUND",
                "/equipment/stocktaking/new")) {
            for (var language : List.of("ko", "en")) {
                assertThat(body(page + (page.contains("?") ? "&" : "?") + "lang=" + language))
                        .doesNotContain(">equipment.", "\"equipment.", "“equipment.");
            }
        }
        assertThat(mvc.post().uri(address + "/closing")).hasStatus3xxRedirection();
        assertThat(body("/equipment/stocktaking")).contains("정원 점검", "1 / 2");
        assertThat(body(address + "/export?as=csv")).contains("장소 다름", "못 찾음", number(device));
        assertThat(file(address + "/export?as=xlsx")).startsWith('P', 'K');
        LeavingPaper.keepsEveryRule(file(address + "/report?as=hwpx"), file(address + "/report?as=pdf"));
        assertThat(mvc.get().uri(address + "/report?as=doc")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private static Stocktaking.Scope scope(String place) {
        return new Stocktaking.Scope(List.of(), List.of(), place);
    }

    private UUID open(String title, Stocktaking.Mode mode, Stocktaking.Scope scope) {
        return stocktakings.open(title, MAY, mode, scope).orBroken();
    }

    private StocktakingVerdict scan(UUID id, String code, Circumstances seen) {
        return stocktakings
                .scan(id, sighting(code, seen, 0))
                .orBroken()
                .finding()
                .verdict();
    }

    private static Sighting sighting(String code, Circumstances seen, long secondsAgo) {
        return new Sighting(UUID.randomUUID(), code, seen, Duration.ofSeconds(secondsAgo));
    }

    /// A computer that a department has at a place.
    private Kept<Device> issued(String department, String place) {
        var typed = Map.of(
                "itemNumber", "43211507-%08d".formatted(20_260_000 + made++),
                "item", "COMPUTER",
                "model", "컴퓨터 26형",
                "boughtOn", "2023-03-02",
                "condition", "GOOD",
                "department", department,
                "place", place,
                "state", "ASSIGNED");
        var id = registers
                .enter(devices, typed, Occasion.on(LocalDate.of(2023, 3, 2)))
                .orBroken();
        return registers.find(devices, id).orElseThrow();
    }

    private Kept<Device> current(Kept<Device> device) {
        return registers.find(devices, device.id()).orElseThrow();
    }

    private static String number(Kept<Device> device) {
        return device.record().itemNumber();
    }

    private Outcome<Kept<Device>> act(Kept<Device> device, String deed, Map<String, String> typed) {
        return registers.act(
                devices, device.id(), device.version(), devices.deed(deed).orElseThrow(), typed, Occasion.on(MAY));
    }

    private static List<String> refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of();
    }

    private static <T> List<T> together(List<Callable<T>> works) throws InterruptedException, ExecutionException {
        try (var people = Executors.newFixedThreadPool(works.size())) {
            var done = new ArrayList<T>();
            for (Future<T> work : people.invokeAll(works)) {
                done.add(work.get());
            }
            return done;
        }
    }

    private String body(String address) {
        return new String(file(address), StandardCharsets.UTF_8);
    }

    private byte[] file(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return answer.getResponse().getContentAsByteArray();
    }
}
