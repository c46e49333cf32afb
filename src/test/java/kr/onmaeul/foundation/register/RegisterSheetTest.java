package kr.onmaeul.foundation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.time.KnownAt;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sheets as offices have them, right and wrong.
class RegisterSheetTest {

    private static final String HEADING = "차량번호,차종,모델,배기량,취득금액,취득일,부서,전기차,상태,기준일,제외일\n";

    private final Fleet fleet = new Fleet();

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void daysInFiveStylesAndDigitsInFullWidthAreRead() {
        var taken = take("""
                12가0001,승용,가,"１，９９８",45000000,2023-03-02,press,,대기,2023-03-02,
                12가0002,승용,가,1998,"45,000,000",2023. 3. 2.,,,대기,2023. 3. 2.,
                12가0003,승용,가,,45000000,2023/3/2,,,대기,20230302,
                12가0004,승용,가,,４５００００００,2023년 3월 2일,,,대기,２０２３-０３-０２,
                """);
        assertThat(taken.problems()).isEmpty();
        assertThat(fleet.registers
                        .page(fleet.vehicles, fleet.look(""), null, 10)
                        .rows())
                .hasSize(4)
                .allSatisfy(kept -> {
                    assertThat(kept.record().boughtOn()).isEqualTo(LocalDate.of(2023, 3, 2));
                    assertThat(kept.since()).isEqualTo(LocalDate.of(2023, 3, 2));
                    assertThat(kept.record().price().amount()).isEqualTo(45_000_000);
                });
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsStored() {
        var taken = take("""
                12가0001,승용,가,1998,45000000,2023-03-02,moon,,대기,2023-03-02,
                12가0002,배,가,1998,45000000,2023-02-30,,,대기,2023-03-02,
                12가0003,승용,,많이,-1,2023-03-02,,,대기,2024-01-01,
                12가0001,승용,가,99999,45000000,2023-03-02,,,대기,2023-03-02,2023-03-01
                12가0005,승용,=1+1,1998,45000000,2023-03-02,,아마,대기,2023-03-02,
                """);
        assertThat(taken.problems())
                .extracting(CellProblem::row, CellProblem::column)
                .contains(
                        tuple(2, "부서"),
                        tuple(3, "차종"),
                        tuple(3, "취득일"),
                        tuple(4, "모델"),
                        tuple(4, "배기량"),
                        tuple(5, "차량번호"),
                        tuple(5, "배기량"),
                        tuple(5, "제외일"),
                        tuple(6, "모델"),
                        tuple(6, "전기차"));
        assertThat(fleet.plates(fleet.look(""))).isEmpty();
    }

    @Test
    void aWorkbookWithFormulasOrMergedCellsIsRefusedCellByCell() throws IOException {
        assertThat(fleet.sheet
                        .take(workbook(sheet -> sheet.formula(1, 4, "1+1")), false)
                        .problems())
                .isNotEmpty();
        var merged = fleet.sheet.take(workbook(sheet -> sheet.range(1, 2, 2, 2).merge()), false);
        assertThat(merged.problems())
                .extracting(CellProblem::row, CellProblem::column)
                .containsExactly(tuple(3, "모델"));
        assertThat(fleet.plates(fleet.look(""))).isEmpty();
    }

    @Test
    void theSameSheetAgainAddsNothingAndAnotherRecordUnderTheSameKeyIsNamed() {
        var row = "12가0001,승용,가,1998,45000000,2023-03-02,press,,대기,2023-03-02,\n";
        assertThat(take(row).added()).isEqualTo(1);
        assertThat(take(row).added()).isZero();
        assertThat(take(row.replace("1998", "2000")).problems())
                .extracting(CellProblem::key)
                .containsExactly("register.cell.otherwise");
    }

    @Test
    void whatHasLeftComesInWithTheDay() {
        take("12가0001,승용,가,1998,45000000,2023-03-02,press,,대기,2023-03-02,2023-05-01\n");
        assertThat(fleet.plates(fleet.look(""))).isEmpty();
        var april = new Look(
                List.of(),
                "",
                fleet.vehicles.key(),
                false,
                false,
                new Look.At.Then(LocalDate.of(2023, 4, 30), KnownAt.now()));
        assertThat(fleet.plates(april)).containsExactly("12가0001");
    }

    @Test
    void aTrialOnlyTells() {
        var bytes = (HEADING + "12가0001,승용,가,1998,45000000,2023-03-02,press,,대기,2023-03-02,\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(fleet.sheet.take(bytes, true).added()).isEqualTo(1);
        assertThat(fleet.plates(fleet.look(""))).isEmpty();
    }

    @Test
    void deedsComeInAsASheetInTheirOrderAndOnlyOnce() {
        fleet.enter(Fleet.typed("12가0001"), "2023-03-02");
        var deeds = """
                12가0001,배차,2023-04-03,press
                12가0001,복귀,2023-04-05,
                12가0001,배차,2023-04-07,network
                """;
        assertThat(act(deeds).added()).isEqualTo(3);
        assertThat(act(deeds).added()).isZero();
        assertThat(fleet.registers
                        .page(fleet.vehicles, fleet.look(""), null, 10)
                        .rows())
                .extracting(kept -> kept.record().unit(), Kept::version)
                .containsExactly(tuple("network", 4));
    }

    @Test
    void aDeedThatCannotBeDoneIsNamedAndNoneIsDone() {
        fleet.enter(Fleet.typed("12가0001"), "2023-03-02");
        var taken = act("""
                12가0001,배차,2023-04-03,press
                12가0001,배차,2023-04-04,press
                12가0002,배차,2023-04-04,press
                12가0001,복귀,2023-04-01,
                """);
        assertThat(taken.problems()).extracting(CellProblem::row).containsExactly(3, 4, 5);
        assertThat(fleet.registers
                        .page(fleet.vehicles, fleet.look(""), null, 10)
                        .rows())
                .extracting(Kept::version)
                .containsExactly(1);
    }

    @Test
    void aRuleThatOnlyTheDatabaseSeesRefusesTheDeedsAndIsNamed() {
        JdbcClient.create(fleet.room().owner())
                .sql("ALTER TABLE vehicle ADD CONSTRAINT vehicle_one_a_unit UNIQUE (unit)")
                .update();
        for (var plate : List.of("12가0001", "12가0002", "12가0003")) {
            fleet.enter(Fleet.typed(plate), "2023-03-02");
        }
        var taken = act("""
                12가0001,배차,2023-04-03,press
                12가0002,배차,2023-04-03,press
                12가0003,배차,2023-04-03,network
                """);
        assertThat(taken.problems())
                .extracting(CellProblem::row, CellProblem::value)
                .containsExactly(tuple(3, "vehicle_one_a_unit"));
    }

    private Taken act(String rows) {
        return fleet.deeds.take(("차량번호,처리,적용일,부서\n" + rows).getBytes(StandardCharsets.UTF_8), false);
    }

    /// The program is killed while it takes sheets in, again and again: of each sheet every row is there or none.
    @Test
    void aKilledProgramLeavesNoHalfSheet() throws Exception {
        for (int round = 0; round < 3; round++) {
            var writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            KilledSheet.class.getName(),
                            fleet.room().programUrl(),
                            String.valueOf(round))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var output = writer.inputReader(StandardCharsets.UTF_8)) {
                for (int line = 0; line <= round; line++) {
                    assertThat(output.readLine()).startsWith("sheet ");
                }
                Thread.sleep(20L + 40L * round);
                writer.toHandle().destroyForcibly();
            }
            assertThat(writer.waitFor()).as("killed").isEqualTo(137);
            fleet.client
                    .sql("SELECT pg_advisory_lock(7302), pg_advisory_unlock(7302)")
                    .query((row, _) -> row.getObject(1))
                    .list();
            var sizes = fleet.client
                    .sql("SELECT count(*) FROM vehicle GROUP BY model")
                    .query(Long.class)
                    .list();
            assertThat(sizes).isNotEmpty().containsOnly((long) KilledSheet.ROWS);
        }
    }

    static byte[] sheet(String model, int from, int rows) {
        return (HEADING
                        + IntStream.range(from, from + rows)
                                .mapToObj(number -> "%02d가%04d,승용,%s,1998,45000000,2023-03-02,press,,대기,2023-03-02,"
                                        .formatted(10 + number / 10_000, number % 10_000, model))
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Taken take(String rows) {
        return fleet.sheet.take((HEADING + rows).getBytes(StandardCharsets.UTF_8), false);
    }

    /// What is done to a right workbook of two rows.
    private interface Harm {
        void to(Worksheet sheet);
    }

    private static byte[] workbook(Harm harm) throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new Workbook(out, "test", "1.0");
        var sheet = book.newWorksheet("1");
        var lines = (HEADING + """
                12가0001,승용,가,1998,45000000,2023-03-02,press,,대기,2023-03-02,
                12가0002,승용,,1998,45000000,2023-03-02,press,,대기,2023-03-02,
                """).lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            var cells = lines.get(row).split(",");
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
        harm.to(sheet);
        book.finish();
        return out.toByteArray();
    }
}
