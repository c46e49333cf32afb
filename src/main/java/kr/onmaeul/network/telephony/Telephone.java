package kr.onmaeul.network.telephony;

import java.time.LocalDate;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A telephone of the internet telephony system: its extension, where it stands and whose it is.
record Telephone(
        @Field(ko = "내선번호", en = "Extension", pattern = "[0-9]{4,5}", example = "1001", sort = true)
        String extension,

        @Field(ko = "기종", en = "Kind", filter = true) Kind kind,
        @Field(ko = "부서", en = "Department", sort = true) String department,
        @Field(ko = "자리", en = "Place") String place,

        @Field(ko = "사용 직위", en = "Used by post", personal = true) @Nullable
        String post,

        @Field(ko = "교환기", en = "Exchange", refers = "telephony.exchanges", list = false) @Nullable
        String exchange,

        @Field(
                ko = "MAC 주소",
                en = "MAC address",
                pattern = "[0-9A-F]{2}(:[0-9A-F]{2}){5}",
                example = "02:00:00:00:00:01",
                list = false)
        @Nullable
        String mac,

        @Field(ko = "설치일", en = "Installed on", sort = true) LocalDate installedOn,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {

    enum Kind implements Labelled {
        STANDARD("일반형", "Standard"),
        EXECUTIVE("간부형", "Executive"),
        VIDEO("영상형", "Video"),
        CONFERENCE("회의용", "Conference");

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
