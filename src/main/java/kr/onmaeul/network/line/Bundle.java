package kr.onmaeul.network.line;

import java.time.LocalDate;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// Cables that run together and are cut together: the pairs or cores of one sheath, or what lies in one duct.
record Bundle(
        @Field(ko = "다발번호", en = "Bundle", pattern = "D-[0-9]{4}", example = "D-0001", sort = true)
        String number,

        @Field(ko = "종류", en = "Kind", filter = true) Kind kind,
        @Field(ko = "시작점", en = "From") String fromPlace,
        @Field(ko = "끝점", en = "To") String toPlace,
        @Field(ko = "포설일", en = "Laid on", sort = true) LocalDate laidOn,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {

    enum Kind implements Labelled {
        TRUNK("다심 케이블", "Multi-core cable"),
        DUCT("관로", "Duct"),
        TRAY("트레이", "Tray");

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
