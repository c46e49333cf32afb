package kr.onmaeul.office.budget;

import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A budget line (예산과목) of one fiscal year as the register of lines keeps it: the account of the books. One that the
/// register does not know begins with its first entry.
///
/// @param code the fiscal year and the line within it, `2023/PRESS-01/201-01`
/// @param basis how its amount comes about (산출근거)
record LineEntry(
        @Field(
                ko = "과목코드",
                en = "Line code",
                pattern = "[0-9]{4}/[^\\s/]+/[0-9]{3}-[0-9]{2}",
                example = "2023/PRESS-01/201-01",
                sort = true)
        String code,

        @Field(ko = "회계연도", en = "Fiscal year", refers = FiscalYears.CODE, filter = true)
        String year,

        @Field(ko = "세부사업", en = "Detailed programme", refers = BudgetRegisters.DETAILED, filter = true)
        String detailedProgram,

        @Field(ko = "통계목", en = "Sub-item", refers = BudgetRegisters.SUB_ITEM, filter = true)
        String subItem,

        @Field(ko = "산출근거", en = "Basis of the amount", length = 1_000) @Nullable
        String basis)
        implements Coherent {

    static LineEntry of(int fiscalYear, LineCode line) {
        return new LineEntry(
                named(Integer.toString(fiscalYear), line),
                Integer.toString(fiscalYear),
                line.detailedProgram(),
                line.subItem(),
                null);
    }

    LineCode line() {
        return new LineCode(detailedProgram, subItem);
    }

    private static String named(String year, LineCode line) {
        return year + "/" + line;
    }

    @Override
    public List<Problem> problems() {
        var right = named(year, line());
        return code.equals(right) ? List.of() : List.of(Problem.at("code", "budget.line.named", code, right));
    }
}
