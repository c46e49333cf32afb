package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Field;

/// A unit programme (단위사업) as the register of unit programmes keeps it.
///
/// @param place where it stands in the budget book
record UnitProgramEntry(
        @Field(ko = "코드", en = "Code", pattern = "[^\\s/]+", example = "PRESS", sort = true)
        String code,

        @Field(ko = "단위사업", en = "Unit programme") String name,

        @Field(ko = "영어이름", en = "English name", list = false)
        String english,

        @Field(ko = "정책사업", en = "Policy programme", refers = BudgetRegisters.POLICY, filter = true)
        String policyProgram,

        @Field(ko = "순서", en = "Place", min = 0, max = 10_000, list = false)
        Long place) {

    Bilingual called() {
        return new Bilingual(name, english);
    }
}
