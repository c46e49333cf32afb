package kr.onmaeul.office.calendar;

import java.time.LocalDate;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A day that was declared a holiday of public offices for once.
record DeclaredDay(
        @Field(ko = "관리번호", en = "Number", pattern = "H-[0-9]{4}", example = "H-0001", sort = true)
        String number,

        @Field(ko = "날짜", en = "Day", sort = true) LocalDate day,
        @Field(ko = "구분", en = "Kind", filter = true) Kind kind,
        @Field(ko = "이름", en = "Name", length = 60) String name,

        @Field(ko = "영어 이름", en = "English name", length = 60, list = false) @Nullable
        String english,

        @Field(ko = "근거", en = "Source", length = 200) String source) {

    enum Kind implements Labelled {
        TEMPORARY("임시공휴일", "Temporary holiday"),
        ELECTION("선거일", "Election day");

        private final Bilingual label;

        Kind(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }
}
