package kr.onmaeul.foundation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFormTest {

    private static final Column<LocalDate> DAY = Column.day("일자", "day").filled();
    private static final Column<Long> COUNT = Column.whole("수량", "quantity").filled();
    private static final Column<String> NOTE = Column.text("제목", "title");
    private static final Column<String> KIND = Column.oneOf("종류", "kind", Map.of("지출", "PAYMENT", "반납", "RETURN"));

    private static final SheetForm<Counted> FORM =
            SheetForm.of(row -> new Counted(row.get(DAY), row.get(COUNT), row.text(NOTE)), DAY, COUNT, NOTE, KIND);

    private record Counted(LocalDate day, long count, String note) {}

    @Test
    void readsKoreanAndEnglishHeadingsInAnyOrder() {
        assertThat(FORM.read(utf8("수량,일자,제목\n\"1,234\",2023-05-31,여름 쉼터\n")).values())
                .containsExactly(new Counted(LocalDate.of(2023, 5, 31), 1234, "여름 쉼터"));
        assertThat(FORM.read(utf8("\uFEFFday,quantity\n2023. 5. 31.,7\n")).values())
                .containsExactly(new Counted(LocalDate.of(2023, 5, 31), 7, ""));
    }

    @Test
    void takesWhatAnOldOfficeProgramWroteInEucKr() {
        var bytes = "일자,수량,제목\r\n2023-05-31,3,뚝섬 똠방 햏\r\n".getBytes(Charset.forName("x-windows-949"));
        assertThat(FORM.read(bytes).values()).containsExactly(new Counted(LocalDate.of(2023, 5, 31), 3, "뚝섬 똠방 햏"));
    }

    @Test
    void namesEveryWrongCellWithItsRowAndColumn() {
        var read = FORM.read(utf8("일자,수량,종류\n2023-02-30,하나,지출\n,2,수입\n2023-05-01,=1+1,\n2023-05-02,5,반납\n"));
        assertThat(read.problems())
                .extracting(CellProblem::row, CellProblem::column, CellProblem::key)
                .containsExactlyInAnyOrder(
                        tuple(2, "일자", "sheet.cell.day"),
                        tuple(2, "수량", "sheet.cell.whole"),
                        tuple(3, "일자", "sheet.cell.empty"),
                        tuple(3, "종류", "sheet.cell.one-of"),
                        tuple(4, "수량", "sheet.cell.formula"));
        assertThat(read.allRight()).isFalse();
    }

    @Test
    void namesHeadingsThatAreUnknownMissingOrTwice() {
        assertThat(FORM.read(utf8("일자,수랑,일자\n")).problems())
                .extracting(CellProblem::key)
                .containsExactlyInAnyOrder("sheet.heading.unknown", "sheet.heading.twice", "sheet.heading.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "@SUM(A1)", "+cmd", "-2+3", "\t=1"})
    void refusesTextThatASpreadsheetWouldRunAndNeverWritesIt(String dangerous) throws IOException {
        if (dangerous.strip().equals(dangerous)) {
            assertThat(FORM.read(utf8("일자,수량,제목\n2023-01-01,1,\"" + dangerous + "\"\n"))
                            .problems())
                    .extracting(CellProblem::key)
                    .containsExactly("sheet.cell.formula");
        }
        var out = new ByteArrayOutputStream();
        SheetWriting.CSV.write(List.of("제목"), java.util.stream.Stream.of(List.of(dangerous)), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'" + dangerous);
    }

    @Test
    void refusesAFormulaInAWorkbookAndNamesItsCell() throws IOException {
        var out = new ByteArrayOutputStream();
        var workbook = new Workbook(out, "test", "1.0");
        var sheet = workbook.newWorksheet("1");
        sheet.value(0, 0, "일자");
        sheet.value(0, 1, "수량");
        sheet.value(1, 0, "2023-05-31");
        sheet.formula(1, 1, "1+1");
        workbook.finish();
        assertThat(FORM.read(out.toByteArray()).problems())
                .extracting(CellProblem::row, CellProblem::key)
                .containsExactly(tuple(2, "sheet.cell.formula"));
    }

    @ParameterizedTest
    @EnumSource(SheetWriting.class)
    void readsBackWhatItWrote(SheetWriting writing) throws IOException {
        var seed = 20230531L;
        var random = new Random(seed);
        var expected = new ArrayList<Counted>();
        for (int i = 0; i < 1_200; i++) {
            expected.add(new Counted(
                    LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365)),
                    random.nextInt(2_000_000) - 1_000_000,
                    "쉼표, \"따옴표\" 줄\n바꿈 " + (char) ('가' + random.nextInt(11_172))));
        }
        var out = new ByteArrayOutputStream();
        writing.write(
                List.of("일자", "수량", "제목"),
                expected.stream().map(row -> Arrays.asList(row.day(), BigDecimal.valueOf(row.count()), row.note())),
                out);
        var read = FORM.read(out.toByteArray());
        assertThat(read.problems()).as("seed %d", seed).isEmpty();
        assertThat(read.values()).as("seed %d", seed).isEqualTo(expected);
    }

    @Test
    void answersGarbageAndTruncationWithASentence() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriting.XLSX.write(
                List.of("일자", "수량"),
                java.util.stream.IntStream.range(0, 500).mapToObj(i -> List.of(LocalDate.of(2023, 1, 1), i)),
                out);
        var whole = out.toByteArray();
        var seed = 7L;
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] broken;
            if (i % 2 == 0) {
                broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
            } else {
                broken = new byte[1 + random.nextInt(400)];
                random.nextBytes(broken);
            }
            var read = FORM.read(broken);
            assertThat(read.rows().isEmpty() || read.allRight())
                    .as("seed %d, case %d", seed, i)
                    .isTrue();
        }
        assertThat(FORM.read(new byte[0]).problems())
                .extracting(CellProblem::key)
                .containsExactly("sheet.empty");
        assertThat(FORM.read(utf8("일자,수량\n\"2023-01-01,1\n")).problems())
                .extracting(CellProblem::key)
                .containsExactly("sheet.csv.broken");
    }

    @Test
    void refusesAFileThatIsTooLargeAndASheetThatIsTooLong() {
        assertThat(FORM.read(new byte[SheetLimits.BYTES + 1]).problems())
                .extracting(CellProblem::key)
                .containsExactly("sheet.bytes.many");
        var long_ = new StringBuilder("일자,수량\n");
        for (int i = 0; i <= SheetLimits.ROWS; i++) {
            long_.append("2023-01-01,1\n");
        }
        assertThat(FORM.read(utf8(long_.toString())).problems())
                .extracting(CellProblem::key)
                .containsExactly("sheet.rows.many");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
