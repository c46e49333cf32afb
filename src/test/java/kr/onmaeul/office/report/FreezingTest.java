package kr.onmaeul.office.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import kr.onmaeul.foundation.database.KnowledgeLock;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.outcome.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FreezingTest {

    private static final String TEXT = """
            이름: %s
            제목: 상반기 보고
            영어제목: Half-year report
            부서: pr-media
            실적기준일: 2023-05-31
            보고일: 2023-06-12
            # Ⅰ 주요업무 | Major work
            ## 1 홍보 | Outreach | press | 작성 중
            ○ 보도자료: {press.releases}건, 언론보도 {press.coverage}건, 교실 4회
            """;

    private static TestDatabase database;

    private final AtomicReference<BigDecimal> value = new AtomicReference<>(BigDecimal.valueOf(258));
    private JdbcClient program;
    private TransactionTemplate transaction;

    private Reports reports;
    private Freezing freezing;
    private Papers papers;
    private Report report;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void end() {
        database.close();
    }

    @BeforeEach
    void open() {
        program = JdbcClient.create(database.program());
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database.program()));
        var sections = new SectionStore(program);
        var store = new ReportStore(program, sections);
        reports = new Reports(store, sections, (_, _) -> true, _ -> {});
        papers = Papers2023.of(new Counting());
        freezing = new Freezing(
                store, new FreezingStore(program), papers, new KnowledgeLock(program), (_, _) -> true, _ -> {});
        report = reports.bring(TEXT.formatted("half-" + System.nanoTime())).orBroken();
    }

    private final class Counting implements MeasureSource {

        @Override
        public List<Measure> measures() {
            return Measures2023.ALL;
        }

        @Override
        public List<Tally> tallies(List<Ask> asks) {
            return asks.stream().map(_ -> new Tally(value.get(), 7)).toList();
        }

        @Override
        public Evidence evidence(Ask ask, int rows) {
            return Evidence.NONE;
        }
    }

    @Test
    void aReportKeepsItsSectionsAndEveryTextTheyHad() {
        var section = report.sections().getLast();
        var written = reports.write(report.id(), section.id(), 1, SectionState.DONE, "○ 새 글\r\n")
                .orBroken();
        assertThat(written.version()).isEqualTo(2);
        assertThat(written.body()).isEqualTo("○ 새 글");
        assertThat(reports.revisions(section.id()))
                .extracting(SectionRevision::version)
                .containsExactly(2, 1);
        assertThat(reports.find(report.id()).orElseThrow().sections().getLast().state())
                .isEqualTo(SectionState.DONE);
        assertThat(refusal(reports.write(report.id(), section.id(), 1, SectionState.DONE, "○ 늦은 글")))
                .isEqualTo("report.section.changed");
    }

    @Test
    void aNameIsTakenOnce() {
        assertThat(refusal(reports.bring(TEXT.formatted(report.name())))).isEqualTo("report.name.taken");
    }

    @Test
    void aWrongTextIsRefusedLineByLine() {
        var outcome = reports.bring("이름: A B\n모름\n## 1 제목");
        assertThat(((Outcome.Refused<Report>) outcome).problems())
                .extracting(one -> one.key())
                .contains("report.text.fact.unknown", "report.text.heading.wrong", "report.text.fact.missing");
    }

    @Test
    void aFrozenReportKeepsItsFiguresAndIsNeverChanged() {
        var freeze = freeze().orBroken();
        assertThat(freeze.figures()).extracting(FrozenFigure::printed).containsExactly("258", "258");
        var found = freezing.of(report.id()).orElseThrow();
        assertThat(found).isEqualTo(freeze);
        var frozen = reports.find(report.id()).orElseThrow();
        assertThat(freezing.sealed(frozen, found)).isTrue();
        assertThat(freezing.drift(papers.now(frozen), found)).isEmpty();
        assertThat(refusal(freeze())).isEqualTo("report.frozen");
        var section = frozen.sections().getLast();
        assertThat(refusal(reports.write(report.id(), section.id(), 1, SectionState.DONE, "x")))
                .isEqualTo("report.frozen");
        for (var sql : List.of(
                "UPDATE report_section SET body = 'x' WHERE report = :id",
                "UPDATE report SET title_ko = 'x' WHERE id = :id",
                "UPDATE report_frozen_figure SET value = 259 WHERE report = :id",
                "DELETE FROM report_frozen_figure WHERE report = :id",
                "UPDATE report_freezing SET known_at = now() WHERE report = :id")) {
            assertThatThrownBy(() -> program.sql(sql).param("id", report.id()).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aFigureThatWouldBeDifferentTodayIsShown() {
        var freeze = freeze().orBroken();
        value.set(BigDecimal.valueOf(257));
        assertThat(freezing.drift(papers.now(reports.find(report.id()).orElseThrow()), freeze))
                .extracting(Freezing.Drift::computed)
                .containsExactly("257", "257");
    }

    @Test
    void aReportWithAnExpressionThatCannotBeReadIsNotFrozen() {
        var section = report.sections().getLast();
        reports.write(report.id(), section.id(), 1, SectionState.DONE, "○ {press.release}건")
                .orBroken();
        assertThat(refusal(freeze())).isEqualTo("report.freezing.wrong");
    }

    @Test
    void aFrozenReportIsTakenUpAgainAsItsNextEdition() {
        assertThat(refusal(reports.reopen(report.id()))).isEqualTo("report.reopening.open");
        freeze().orBroken();
        var next = reports.reopen(report.id()).orBroken();
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(ReportState.IN_WORK);
        assertThat(next.sections())
                .extracting(ReportSection::body)
                .isEqualTo(report.sections().stream().map(ReportSection::body).toList());
        assertThat(reports.named(report.name()).orElseThrow().id()).isEqualTo(next.id());
    }

    @Test
    void freezingWaitsForWhoeverIsRecording() throws Exception {
        var recording = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var recorder = Thread.ofVirtual()
                .start(() -> transaction.executeWithoutResult(_ -> {
                    new KnowledgeLock(program).shared();
                    recording.countDown();
                    try {
                        finish.await(20, TimeUnit.SECONDS);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    value.set(BigDecimal.valueOf(259));
                }));
        recording.await(20, TimeUnit.SECONDS);
        var frozen = new AtomicReference<Freeze>();
        var freezer = Thread.ofVirtual().start(() -> frozen.set(freeze().orBroken()));
        freezer.join(300);
        assertThat(freezer.isAlive()).isTrue();
        finish.countDown();
        recorder.join();
        freezer.join();
        assertThat(frozen.get().figures().getFirst().printed()).isEqualTo("259");
    }

    private Outcome<Freeze> freeze() {
        return transaction.execute(_ -> freezing.freeze(report.id()));
    }

    private static String refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).problems().getFirst().key();
    }
}
