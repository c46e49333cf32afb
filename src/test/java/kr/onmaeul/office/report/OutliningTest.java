package kr.onmaeul.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.office.report.Outlining.Heading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OutliningTest {

    private static final String TEXT = """
            이름: 2023-half-year
            제목: 2023년 주요업무 보고
            영어제목: Report 2023
            부서: pr-media
            실적기준일: 2023-05-31
            보고일: 2023-06-12

            # Ⅰ 현황 | State
            ## 1 조직 | Organisation | press | 완료
            ○ 보도자료 {press.releases}건, 지난 5월 {may = press.releases @ 2023-05-01..2023-05-31}건
            ## 2 인력 | Staff | press | 완료
            # Ⅱ 업무 | Work
            ## 1 홍보 | PR | promotion | 완료
            """;

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 31);

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient program = JdbcClient.create(database.program());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(database.program()));
    private final List<Object> told = new ArrayList<>();
    private final SectionStore sections = new SectionStore(program);
    private final ReportStore store = new ReportStore(program, sections);
    private final Reports reports = new Reports(store, sections, (_, _) -> true, told::add);
    private final Outlining outlining = new Outlining(store, sections, told::add);
    private Report report;

    @BeforeEach
    void bring() {
        report = reports.bring(TEXT).orBroken();
        told.clear();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aReportBeginsWithTheSectionsOfAnEarlierOneAndNothingWritten() {
        var next =
                reports.begin(wanted("2024-half-year", "2024년 주요업무 보고", AS_OF)).orBroken();
        assertThat(next.asOf()).isEqualTo(AS_OF);
        assertThat(next.sections())
                .extracting(ReportSection::body)
                .isEqualTo(report.sections().stream().map(ReportSection::body).toList());
        assertThat(next.sections()).extracting(ReportSection::state).containsOnly(SectionState.NOT_BEGUN);
        assertThat(told).containsExactly(new ReportEvent.Begun(next.id(), "2024-half-year", 1));
        var paper = Papers2023.of(new FilesOf2023()).now(next);
        assertThat(paper.boundElsewhere())
                .extracting(one -> one.heading().ko())
                .as("figures that name a day of the year before")
                .containsExactly("조직");
    }

    @Test
    void whatIsWrongWithABeginningIsSaidAtItsField() {
        var wrong = new NewReport(UUID.randomUUID(), "2024 보고", new Bilingual(" ", "x"), AS_OF, AS_OF.minusDays(1));
        assertThat(problems(reports.begin(wrong)))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("title", "dated", "model", "name");
        assertThat(problems(reports.begin(wanted("2023-half-year", "x", AS_OF))))
                .extracting(Problem::key)
                .containsExactly("report.name.taken");
    }

    @Test
    void titleAndDaysChangeUnlessSomebodyElseChangedThem() {
        var title = new Bilingual("2023년 하반기", "Second half");
        var changed =
                in(() -> reports.describe(report.id(), 1, title, AS_OF, AS_OF)).orBroken();
        assertThat(changed.title()).isEqualTo(title);
        assertThat(changed.asOf()).isEqualTo(AS_OF);
        assertThat(problems(in(() -> reports.describe(report.id(), 1, title, AS_OF, AS_OF))))
                .containsExactly(Problem.of("report.outline.changed"));
    }

    @Test
    void aSectionComesWhereItIsPut() {
        in(() -> outlining.add(report, 2, heading("3", "예산", report.sections().get(2))));
        assertThat(outline()).containsExactly("Ⅰ 현황", "1 조직", "2 인력", "3 예산", "Ⅱ 업무", "1 홍보");
        var added = now().sections().get(3);
        assertThat(added.parent()).contains(now().sections().getFirst().id());
        assertThat(told).hasSize(1);
    }

    @Test
    void aPartMovesWithItsSections() {
        var part = report.sections().get(3);
        in(() -> outlining.head(report, part.id(), new Heading("Ⅰ", part.heading(), List.of(), null)));
        assertThat(outline()).containsExactly("Ⅰ 업무", "1 홍보", "Ⅰ 현황", "1 조직", "2 인력");
        assertThat(now().sections().get(1).parent()).contains(part.id());
    }

    @Test
    void aSectionMovesToAnotherPart() {
        var section = report.sections().get(1);
        in(() -> outlining.head(
                report, section.id(), heading("2", "조직", report.sections().getLast())));
        assertThat(outline()).containsExactly("Ⅰ 현황", "2 인력", "Ⅱ 업무", "1 홍보", "2 조직");
        assertThat(now().section(section.id()).orElseThrow().parent())
                .contains(report.sections().get(3).id());
        assertThat(reports.revisions(section.id())).hasSize(2);
    }

    @Test
    void aReportAlwaysBeginsWithAPart() {
        var section = report.sections().get(1);
        var refused =
                in(() -> outlining.head(report, section.id(), new Heading("1", section.heading(), List.of(), null)));
        assertThat(problems(refused)).extracting(Problem::key).containsExactly("report.outline.part.first");
    }

    @Test
    void whatIsTakenOutGoesWithItsSectionsAndTheLastPartStays() {
        in(() -> outlining.takeOut(report, report.sections().getFirst().id()));
        assertThat(outline()).containsExactly("Ⅱ 업무", "1 홍보");
        assertThat(problems(in(() ->
                        outlining.takeOut(now(), now().sections().getFirst().id()))))
                .extracting(Problem::key)
                .containsExactly("report.outline.last");
        assertThat(problems(in(() ->
                        outlining.takeOut(report, report.sections().getLast().id()))))
                .extracting(Problem::key)
                .containsExactly("report.outline.changed");
    }

    private NewReport wanted(String name, String title, LocalDate asOf) {
        return new NewReport(report.id(), name, new Bilingual(title, title), asOf, asOf);
    }

    private static Heading heading(String number, String text, ReportSection after) {
        return new Heading(number, new Bilingual(text, text), List.of("press"), after.id());
    }

    private <T> Outcome<T> in(Supplier<Outcome<T>> work) {
        return transaction.execute(_ -> work.get());
    }

    private Report now() {
        return reports.find(report.id()).orElseThrow();
    }

    private List<String> outline() {
        return now().sections().stream()
                .map(one -> one.number() + " " + one.heading().ko())
                .toList();
    }

    private static List<Problem> problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems) ? problems : List.of();
    }
}
