package kr.onmaeul.office.budget;

import java.time.LocalDate;
import java.util.Map;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetRow;

/// How commitments, payments and returns stand in a sheet; a return is a negative amount.
final class SpendingSheet {

    private static final Column<String> KEY = Column.text("고유키", "source key").filled();
    private static final Column<LocalDate> DAY = Column.day("일자", "day").filled();
    private static final Column<EntryKind> KIND = Column.oneOf(
                    "종류", "kind", EntryKind.words(EntryKind.Measure.COMMITMENT, EntryKind.Measure.EXPENDITURE))
            .filled();
    private static final Column<String> PROGRAM =
            Column.text("세부코드", "detailed code").filled();
    private static final Column<String> SUB_ITEM =
            Column.text("통계목코드", "sub-item code").filled();
    private static final Column<Won> AMOUNT = Column.won("금액", "amount").filled();
    private static final Column<String> NOTE = Column.text("적요", "note");
    private static final Column<String> EVIDENCE = Column.text("근거", "evidence");
    private static final Column<Boolean> SAMPLE = Column.mark("표본", "sample");

    static final SheetForm<NewSpending> FORM =
            SheetForm.of(SpendingSheet::spending, KEY, DAY, KIND, PROGRAM, SUB_ITEM, AMOUNT, NOTE, EVIDENCE, SAMPLE);

    static final Map<String, Column<?>> FIELDS = Map.of(
            "sourceKey", KEY,
            "kind", KIND,
            "detailedProgram", PROGRAM,
            "subItem", SUB_ITEM,
            "amount", AMOUNT);

    private SpendingSheet() {}

    private static NewSpending spending(SheetRow row) {
        return new NewSpending(
                row.get(KEY),
                new LineCode(row.get(PROGRAM), row.get(SUB_ITEM)),
                row.get(DAY),
                row.get(KIND),
                row.get(AMOUNT),
                row.text(NOTE),
                row.text(EVIDENCE),
                row.marked(SAMPLE));
    }
}
