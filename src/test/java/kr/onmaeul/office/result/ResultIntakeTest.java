package kr.onmaeul.office.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.time.KnownAt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultIntakeTest {

    private static final String HEADING = "고유키,지표,일자,수량,차원,팀코드,사업코드,제목,근거,표본\n";
    private static final String RIGHT = HEADING
            + "r-1,press.releases,2023-05-02,1,,press,2023-1,봄꽃 축제 안내,배포 보도자료,Y\n"
            + "c-1,press.coverage,2023. 5. 3.,\"1,200\",medium=LOCAL;tone=GOOD,press,,지역방송 보도,,\n"
            + "f-1,line.fibre,2023-05-04,-0.25,,network,,광케이블 철거,철거 확인서,Y\n";

    private Ledger ledger;
    private ResultIntake intake;

    @BeforeEach
    void theLedgerOpens() {
        ledger = new Ledger();
        intake = new ResultIntake(ledger.recording);
    }

    @AfterEach
    void theLedgerCloses() {
        ledger.close();
    }

    @Test
    void aRightSheetIsStoredAndASecondTimeAddsNothing() {
        var first = intake.take(utf8(RIGHT), false);
        var second = intake.take(utf8(RIGHT), false);

        assertThat(first.allRight()).isTrue();
        assertThat(first.added()).isEqualTo(3);
        assertThat(second.allRight()).isTrue();
        assertThat(second.rows()).isEqualTo(3);
        assertThat(second.added()).isZero();
        assertThat(stored()).isEqualTo(3);
    }

    @Test
    void aTrialTellsWhatWouldBeAndStoresNothing() {
        assertThat(intake.take(utf8(RIGHT), true).added()).isEqualTo(3);
        assertThat(stored()).isZero();
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsStored() {
        var sheet = HEADING
                + "a,press.releases,2023-05-02,1,,press,2023-1,바른 줄,,\n"
                + "b,press.release,2023-02-30,하나,,press,,제목,,\n"
                + "c,press.coverage,2023-05-03,1.5,medium=MOON;tone=GOOD,nobody,2099-9,제목,,\n"
                + "d,press.releases,2023-05-03,1,medium,press,,=1+1,,\n";

        var taken = intake.take(utf8(sheet), false);

        assertThat(taken.problems())
                .extracting(CellProblem::row, CellProblem::column, CellProblem::value, CellProblem::key)
                .contains(
                        tuple(3, "일자", "2023-02-30", "sheet.cell.day"),
                        tuple(3, "수량", "하나", "sheet.cell.decimal"),
                        tuple(4, "차원", "MOON", "result.member.unknown"),
                        tuple(4, "수량", "1.5", "result.quantity.whole"),
                        tuple(4, "팀코드", "nobody", "result.team.unknown"),
                        tuple(4, "사업코드", "2099-9", "result.initiative.unknown"),
                        tuple(5, "차원", "medium", "result.members.form"),
                        tuple(5, "제목", "=1+1", "sheet.cell.formula"));
        assertThat(stored()).isZero();
    }

    @Test
    void aKeyThatStandsForSomethingElseIsNamed() {
        intake.take(utf8(RIGHT), false);

        var taken = intake.take(utf8(RIGHT.replace("봄꽃 축제 안내", "여름 축제 안내")), false);

        assertThat(taken.problems())
                .extracting(CellProblem::row, CellProblem::column, CellProblem::key)
                .containsExactly(tuple(2, "고유키", "result.key.otherwise"));
        assertThat(stored()).isEqualTo(3);
    }

    @Test
    void aSheetInEucKrAndAWorkbookAreTakenAlike() throws IOException {
        assertThat(intake.take(RIGHT.getBytes(Charset.forName("EUC-KR")), false).added())
                .isEqualTo(3);

        var out = new ByteArrayOutputStream();
        ledger.results.export(ResultFilter.ALL, ResultOrder.NEWEST, KnownAt.now(), SheetWriting.XLSX, out);
        var again = intake.take(out.toByteArray(), false);
        assertThat(again.problems()).isEmpty();
        assertThat(again.rows()).isEqualTo(3);
        assertThat(again.added()).isZero();
    }

    private long stored() {
        return ledger.asProgram()
                .sql("SELECT count(*) FROM result")
                .query(Long.class)
                .single();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
