package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Field;

/// A detailed programme (세부사업) as the register of detailed programmes keeps it. Once it has lines it stays below its
/// unit programme; the table holds that.
///
/// @param department which one spends it
/// @param place where it stands below its unit programme
record DetailedProgramEntry(
        @Field(ko = "코드", en = "Code", pattern = "[^\\s/]+", example = "PRESS-01", sort = true)
        String code,

        @Field(ko = "세부사업", en = "Detailed programme") String name,

        @Field(ko = "영어이름", en = "English name", list = false)
        String english,

        @Field(ko = "단위사업", en = "Unit programme", refers = BudgetRegisters.UNIT, filter = true)
        String unitProgram,

        @Field(ko = "부서", en = "Department", refers = "organization.department", filter = true)
        String department,

        @Field(ko = "순서", en = "Place", min = 0, max = 10_000, list = false)
        Long place) {

    Bilingual called() {
        return new Bilingual(name, english);
    }
}
