package kr.onmaeul.office.budget;

import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetRow;

/// How programmes stand in a sheet: one row a detailed programme, with the levels above it.
final class ProgramSheet {

    private static final Column<String> POLICY =
            Column.text("정책코드", "policy code").filled();
    private static final Column<String> POLICY_NAME =
            Column.text("정책사업", "policy programme").filled();
    private static final Column<String> POLICY_ENGLISH =
            Column.text("정책영어", "policy programme in English").filled();
    private static final Column<String> UNIT = Column.text("단위코드", "unit code").filled();
    private static final Column<String> UNIT_NAME =
            Column.text("단위사업", "unit programme").filled();
    private static final Column<String> UNIT_ENGLISH =
            Column.text("단위영어", "unit programme in English").filled();
    private static final Column<String> DETAILED =
            Column.text("세부코드", "detailed code").filled();
    private static final Column<String> DETAILED_NAME =
            Column.text("세부사업", "detailed programme").filled();
    private static final Column<String> DETAILED_ENGLISH =
            Column.text("세부영어", "detailed programme in English").filled();
    private static final Column<String> DEPARTMENT =
            Column.text("부서코드", "department code").filled();
    private static final Column<Long> PLACE = Column.whole("순서", "order").filled();

    static final SheetForm<NewProgram> FORM = SheetForm.of(
            ProgramSheet::program,
            POLICY,
            POLICY_NAME,
            POLICY_ENGLISH,
            UNIT,
            UNIT_NAME,
            UNIT_ENGLISH,
            DETAILED,
            DETAILED_NAME,
            DETAILED_ENGLISH,
            DEPARTMENT,
            PLACE);

    static final Map<String, Column<?>> FIELDS = Map.of(
            "policyName", POLICY_NAME,
            "unitCode", UNIT,
            "unitName", UNIT_NAME,
            "detailedCode", DETAILED,
            "detailedName", DETAILED_NAME,
            "place", PLACE);

    private ProgramSheet() {}

    private static NewProgram program(SheetRow row) {
        return new NewProgram(
                row.get(POLICY),
                new Bilingual(row.get(POLICY_NAME), row.get(POLICY_ENGLISH)),
                row.get(UNIT),
                new Bilingual(row.get(UNIT_NAME), row.get(UNIT_ENGLISH)),
                row.get(DETAILED),
                new Bilingual(row.get(DETAILED_NAME), row.get(DETAILED_ENGLISH)),
                row.get(DEPARTMENT),
                row.get(PLACE));
    }
}
