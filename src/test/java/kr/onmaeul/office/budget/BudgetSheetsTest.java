package kr.onmaeul.office.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.time.KnownAt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BudgetSheetsTest {

    private static final Path OFFICE = Path.of("offices", "2023");
    private static final LocalDate MAY_END = LocalDate.of(2023, 5, 31);
    private static final String EVENTS = "고유키,일자,종류,세부코드,통계목코드,통계목,국비,시비,구비,합계,적요,출처,표본\n";
    private static final String SPENDING = "고유키,일자,종류,세부코드,통계목코드,금액,적요,근거,표본\n";

    private final BudgetRoom room = BudgetRoom.withProgrammes();

    @AfterEach
    void theRoomCloses() {
        room.close();
    }

    @Test
    void theOfficeOf2023StandsAsItsReportSays() throws Exception {
        try (var empty = new BudgetRoom()) {
            empty.departments();
            for (var name : List.of(
                    "registers/budget-policy-programs",
                    "registers/budget-unit-programs",
                    "registers/budget-detailed-programs",
                    "registers/budget-sub-items",
                    "budget",
                    "spending")) {
                var sheet = empty.sheet(name.substring(name.indexOf('/') + 1));
                var bytes = Files.readAllBytes(OFFICE.resolve(name + ".csv"));
                assertThat(sheet.take(bytes, true).problems()).isEmpty();
                assertThat(sheet.take(bytes, false).added()).isPositive();
                assertThat(sheet.take(bytes, false).added()).isZero();
            }

            var table = empty.budget.table(MAY_END, KnownAt.now());

            assertThat(table.rows())
                    .extracting(
                            BudgetTable.Row::code,
                            row -> row.standing().rate().orElseThrow().toString())
                    .containsExactly(
                            tuple("PRESS", "32.1"),
                            tuple("PROMOTION", "30.2"),
                            tuple("MEDIA", "45.9"),
                            tuple("INFORMATION", "62.6"),
                            tuple("NETWORK", "34.0"),
                            tuple("BASIC", "33.8"));
            assertThat(table.total().appropriation()).isEqualTo(Won.thousands(6_730_052));
            assertThat(table.total().expenditure()).isEqualTo(Won.thousands(2_755_881));
        }
    }

    @Test
    void namesEveryWrongCellOfTheBudgetAndStoresNothing() {
        var read = room.sheet("budget")
                .take(
                        utf8(EVENTS
                                + "k1,2023-01-01,본예산,PRESS-1,201-01,사무관리비,,,1000,1000,,예산서,Y\n"
                                + "k1,2023-01-01,본예산,PRESS-9,201-1,사무관리비,,,1000,,,예산서,\n"
                                + "k3,2023-02-31,이월금,PRESS-1,201-02,공공운영비,,,오천,,,예산서,\n"
                                + "k4,2023-01-01,추가경정,PRESS-1,201-01,사무 관리비,1,2,3,7,,예산서,\n"
                                + "k5,2023-03-01,전용,PRESS-1,201-01,사무관리비,,,-500,,여비 부족,승인,\n"),
                        false);

        assertThat(read.problems())
                .extracting(CellProblem::row, CellProblem::column, CellProblem::key)
                .containsExactlyInAnyOrder(
                        tuple(3, "고유키", "budget.key.twice"),
                        tuple(3, "세부코드", "budget.program.unknown"),
                        tuple(3, "통계목코드", "budget.sub-item.malformed"),
                        tuple(4, "일자", "sheet.cell.day"),
                        tuple(4, "종류", "sheet.cell.one-of"),
                        tuple(4, "구비", "sheet.cell.won"),
                        tuple(5, "통계목", "budget.sub-item.renamed"),
                        tuple(5, "합계", "budget.sources.sum"),
                        tuple(6, "구비", "budget.transfer.unbalanced"));
        assertThat(room.programs.lines(2023)).isEmpty();
    }

    @Test
    void namesThePaymentThatTheBudgetCannotBear() {
        room.adopt(BudgetRoom.PRESS_LINE, 1_000);

        var read = room.sheet("spending")
                .take(
                        utf8(SPENDING
                                + "s1,2023-03-01,지출,PRESS-1,201-01,600,,,Y\n"
                                + "s2,2023-02-01,지출,PRESS-1,201-01,300,,,Y\n"
                                + "s3,2023-04-01,지출,PRESS-1,201-01,101,,,Y\n"
                                + "s4,2023-05-01,반납,PRESS-1,201-01,-100,,,Y\n"
                                + "s5,2023-05-01,지출,PRESS-1,207-02,1,,,Y\n"),
                        false);

        assertThat(read.problems())
                .extracting(CellProblem::row, CellProblem::column, CellProblem::key)
                .containsExactly(tuple(4, "금액", "budget.books.spent.above"), tuple(6, "통계목코드", "budget.line.unknown"));
        assertThat(room.budget.expenditure(new BudgetScope.All(), MAY_END, KnownAt.now()))
                .isEqualTo(Won.ZERO);
    }

    @Test
    void takesWhatAnOldOfficeProgramWroteInEucKr() {
        room.adopt(BudgetRoom.PRESS_LINE, 1_000);

        var read = room.sheet("spending")
                .take(
                        (SPENDING + "s1,2023. 3. 1.,지출,PRESS-1,201-01,600,인쇄,결의서,\n")
                                .getBytes(Charset.forName("EUC-KR")),
                        false);

        assertThat(read.problems()).isEmpty();
        assertThat(room.budget.expenditure(new BudgetScope.All(), MAY_END, KnownAt.now()))
                .isEqualTo(Won.of(600));
    }

    @Test
    void everySentenceExistsInBothLanguages() throws Exception {
        var korean = bundle("ko");

        assertThat(bundle("en").stringPropertyNames()).isEqualTo(korean.stringPropertyNames());
    }

    private static Properties bundle(String language) throws Exception {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/office/budget_" + language + ".properties"))) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
