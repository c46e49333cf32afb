package kr.onmaeul.foundation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.RowIntake;
import kr.onmaeul.foundation.sheet.RowIntake.Verdict;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

/// A sheet of words comes in, whose rows wait at a gate when the test wants them to.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
class BringingInTest {

    private static final Semaphore GATE = new Semaphore(0);
    private static final int OPEN = 1_000_000;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private BringingIn bringing;

    @Autowired
    private JdbcClient database;

    @TestConfiguration
    static class Words {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post("언론팀 7급 2", "sheet.import", "result.import");
        }

        @Bean
        SheetIntake words(PlatformTransactionManager transactions, JdbcClient database) {
            var word = Column.text("낱말", "word").filled();
            var note = Column.text("비고", "note");
            var form = SheetForm.of(row -> row.get(word), word, note);
            return new RowIntake<>("words", "result.import", form, transactions, text -> {
                GATE.acquireUninterruptibly();
                if (text.equals("사고")) {
                    throw new IllegalStateException("the row breaks the program");
                }
                if (text.equals("틀림")) {
                    return Verdict.wrong("낱말", text, "sheet.cell.one-of");
                }
                database.sql("""
                                INSERT INTO intake_heading (sheet, heading, meaning, recorded_by_name)
                                VALUES ('words-stored', ?, '', '시험')
                                """).param(text).update();
                return Verdict.added();
            });
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeEach
    void nothingStandsAndTheGateIsOpen() {
        GATE.drainPermits();
        GATE.release(OPEN);
        database.sql("DELETE FROM intake_heading").update();
    }

    @Test
    void aRightFileIsStoredWithoutBeingChosenAgain() {
        var trial = bring("낱말\n봄\n가을\n", "trial");

        assertThat(page(trial)).contains("2줄이 모두 맞습니다", "2줄 저장").doesNotContain("intake.");
        assertThat(stored()).isZero();

        var run = address(mvc.post().uri(trial + "/storing"));
        assertThat(ended(run)).contains("2줄을 새로 적었습니다");
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void whatCameInIsPagedAndTakenAwayWhole() {
        var first = bring("낱말\n봄\n", "trial");
        for (int more = 0; more < 50; more++) {
            bring("낱말\n봄\n", "trial");
        }
        var newest = page("/imports/words");
        assertThat(newest).contains("rel=\"next\"").doesNotContain(first, "rel=\"first\"");
        var next = newest.replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1")
                .replace("&amp;", "&");
        assertThat(page(next)).contains(first, "rel=\"first\"").doesNotContain("rel=\"next\"");
        assertThat(page("/imports/words/runs.csv").lines()).hasSizeGreaterThan(51);
        assertThat(page("/imports/runs.csv")).contains("파일,표,상태,새 줄,시작,올린 사람");
    }

    @Test
    void everyWrongCellIsNamedInEitherLanguageAndTakenAwayAsASheet() {
        var run = bring("낱말\n봄\n틀림\n\"=1+1\"\n", "store");

        assertThat(ended(run)).contains("고칠 칸이 2개", "틀림", "=1+1");
        assertThat(page(run + "?lang=en")).contains("2 cells are wrong", "틀림").doesNotContain("intake.");
        assertThat(mvc.get().uri(run + "/problems.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("3,낱말,틀림");
        assertThat(mvc.get().uri(run + "/problems.xlsx")).hasStatusOk();
        assertThat(stored()).isZero();
    }

    @Test
    void whoeverBringsALongFileSeesHowFarItIsAndStopsIt() {
        GATE.drainPermits();
        var run = bring(
                IntStream.range(0, 50)
                        .mapToObj(number -> "낱말" + number)
                        .collect(Collectors.joining("\n", "낱말\n", "\n")),
                "store");
        GATE.release(3);

        var going = until(id(run), one -> one.state() == Run.State.STORING);
        assertThat(going.all()).isEqualTo(50);
        assertThat(page(run)).contains("저장하는 중", "50줄", "멈춤", "hx-get");
        assertThat(mvc.post().uri(run + "/stopping")).hasStatus3xxRedirection();
        trickle(id(run));

        assertThat(until(id(run), one -> one.state().ended()).state()).isEqualTo(Run.State.STOPPED);
        assertThat(page(run)).contains("아무것도 저장하지 않았습니다");
        assertThat(mvc.get().uri(run + "/progress")).hasStatusOk().hasHeader("HX-Refresh", "true");
        assertThat(stored()).isZero();
    }

    @Test
    void aFileThatBreaksTheProgramStoresNothingAndSaysSo() {
        var run = bring("낱말\n봄\n사고\n", "store");

        assertThat(page(run)).contains("끝내지 못했습니다");
        assertThat(stored()).isZero();
    }

    @Test
    void whatNobodyWorksAtAnyMoreIsBrokenOff() {
        GATE.drainPermits();
        var run = bring("낱말\n봄\n", "store");
        assertThat(page(run)).contains("멈춤");
        database.sql("UPDATE intake_run SET heard_at = heard_at - interval '3 minutes' WHERE id = ?")
                .param(id(run))
                .update();

        assertThat(page(run)).contains("끝내지 못했습니다");
        GATE.release(OPEN);
        until(id(run), one -> one.state() == Run.State.STORED);
    }

    @Test
    void headingsOfAnotherOfficeAreRememberedForTheNextFile() {
        var run = bring("낱말 이름,메모,담당\n봄,가,나\n", "trial");
        assertThat(ended(run)).contains("모르는 머리글", "파일의 “낱말 이름”");

        var again = mvc.post()
                .uri(run + "/headings")
                .param("heading", "낱말 이름", "메모", "담당")
                .param("meaning", "낱말", "비고", "-");
        assertThat(ended(address(again))).contains("1줄이 모두 맞습니다");

        var next = bring("담당,낱말 이름\n나,가을\n", "store");
        assertThat(ended(next)).contains("1줄을 새로 적었습니다");
        assertThat(page("/imports/words")).contains("기억해 둔 머리글", "낱말 이름", "쓰지 않음");

        assertThat(mvc.post().uri("/imports/words/headings/removal").param("heading", "낱말 이름"))
                .hasStatus3xxRedirection();
        assertThat(ended(bring("낱말 이름\n봄\n", "trial"))).contains("모르는 머리글");
    }

    @Test
    void aRunIsShownOnlyUnderItsOwnSheetAndToThoseWhoMayBringIt() {
        var run = bring("낱말\n봄\n", "trial");

        assertThat(mvc.get().uri(run.replace("/words/", "/results/"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(run.replace("/words/", "/organization-posts/")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/imports/words/runs/" + new UUID(0, 7))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page("/imports")).contains(run, "words.csv");
    }

    private String bring(String csv, String what) {
        var file = new MockMultipartFile("file", "words.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return address(mvc.post().multipart().uri("/imports/words").file(file).param("what", what));
    }

    private static String address(MockMvcTester.MockMvcRequestBuilder request) {
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String address(MockMvcTester.MockMultipartMvcRequestBuilder request) {
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String ended(String run) {
        return text(EndedRun.page(mvc, run));
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static UUID id(String run) {
        return UUID.fromString(run.substring(run.lastIndexOf('/') + 1));
    }

    private Run until(UUID id, Predicate<Run> wanted) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(end)) {
            var run = bringing.find(id).orElseThrow();
            if (wanted.test(run)) {
                return run;
            }
            pause();
        }
        throw new AssertionError("still " + bringing.find(id).orElseThrow().state());
    }

    /// Row by row, so that the one who stores has time to hear that it is to stop.
    private void trickle(UUID id) {
        until(id, run -> {
            GATE.release();
            return run.state().ended();
        });
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private long stored() {
        return database.sql("SELECT count(*) FROM intake_heading WHERE sheet = 'words-stored'")
                .query(Long.class)
                .single();
    }
}
