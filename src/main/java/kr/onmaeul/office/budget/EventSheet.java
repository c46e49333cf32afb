package kr.onmaeul.office.budget;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetRow;

/// How changes of the budget stand in a sheet. Its total may stand there too; then the sources must add up to it.
final class EventSheet {

    private static final Column<String> KEY = Column.text("고유키", "source key").filled();
    private static final Column<LocalDate> DAY = Column.day("일자", "day").filled();
    private static final Column<EntryKind> KIND = Column.oneOf(
                    "종류", "kind", EntryKind.words(EntryKind.Measure.APPROPRIATION))
            .filled();
    private static final Column<String> PROGRAM =
            Column.text("세부코드", "detailed code").filled();
    private static final Column<String> SUB_ITEM =
            Column.text("통계목코드", "sub-item code").filled();
    private static final Column<String> SUB_ITEM_NAME =
            Column.text("통계목", "sub-item").filled();
    private static final Column<Won> NATIONAL = Column.won("국비", "national");
    private static final Column<Won> CITY = Column.won("시비", "city");
    private static final Column<Won> DISTRICT = Column.won("구비", "district");
    private static final Column<Won> TOTAL = Column.won("합계", "total");
    private static final Column<String> NOTE = Column.text("적요", "note");
    private static final Column<String> SOURCE = Column.text("출처", "source").filled();
    private static final Column<Boolean> SAMPLE = Column.mark("표본", "sample");

    static final SheetForm<NewBudgetEvent> FORM = SheetForm.of(
            EventSheet::event,
            KEY,
            DAY,
            KIND,
            PROGRAM,
            SUB_ITEM,
            SUB_ITEM_NAME,
            NATIONAL,
            CITY,
            DISTRICT,
            TOTAL,
            NOTE,
            SOURCE,
            SAMPLE);

    static final Map<String, Column<?>> FIELDS = Map.of(
            "sourceKey", KEY,
            "kind", KIND,
            "detailedProgram", PROGRAM,
            "subItem", SUB_ITEM,
            "subItemName", SUB_ITEM_NAME,
            "national", NATIONAL,
            "city", CITY,
            "district", DISTRICT,
            "total", TOTAL,
            "source", SOURCE);

    private EventSheet() {}

    private static NewBudgetEvent event(SheetRow row) {
        return new NewBudgetEvent(
                row.get(KEY),
                new LineCode(row.get(PROGRAM), row.get(SUB_ITEM)),
                row.get(SUB_ITEM_NAME),
                row.get(DAY),
                row.get(KIND),
                new Funding(won(row.find(NATIONAL)), won(row.find(CITY)), won(row.find(DISTRICT))),
                row.find(TOTAL),
                row.text(NOTE),
                row.get(SOURCE),
                row.marked(SAMPLE));
    }

    private static Won won(Optional<Won> cell) {
        return cell.orElse(Won.ZERO);
    }
}
