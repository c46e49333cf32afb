package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Field;

/// A policy programme (정책사업) as the register of policy programmes keeps it.
record PolicyProgramEntry(
        @Field(ko = "코드", en = "Code", pattern = "[^\\s/]+", example = "PR", sort = true)
        String code,

        @Field(ko = "정책사업", en = "Policy programme") String name,

        @Field(ko = "영어이름", en = "English name") String english) {

    Bilingual called() {
        return new Bilingual(name, english);
    }
}
