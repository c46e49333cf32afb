package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A 통계목 as the register of sub-items keeps it; the three digits before the hyphen are its 편성목. One that the register
/// does not know begins with the first entry that names it, in Korean only.
record SubItemEntry(
        @Field(ko = "코드", en = "Code", pattern = "[0-9]{3}-[0-9]{2}", example = "201-01", sort = true)
        String code,

        @Field(ko = "통계목", en = "Sub-item") String name,

        @Field(ko = "영어이름", en = "English name") @Nullable String english) {

    Bilingual called() {
        return new Bilingual(name, english == null ? name : english);
    }
}
