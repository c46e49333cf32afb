package kr.onmaeul.network.line;

import java.time.LocalDate;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A panel: what is plugged into its front at a position goes on at its rear at the same position. Its ports follow
/// from how many it has.
record Panel(
        @Field(ko = "패널번호", en = "Panel", pattern = "P-[0-9]{4}", example = "P-0001", sort = true)
        String number,

        @Field(ko = "종류", en = "Kind", filter = true) Kind kind,
        @Field(ko = "설치 장소", en = "Place", sort = true) String place,
        @Field(ko = "랙", en = "Rack") @Nullable String rack,

        @Field(ko = "포트 수", en = "Ports", min = 1, max = 576)
        Long ports,

        @Field(ko = "설치일", en = "Installed on", sort = true) LocalDate installedOn,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {

    enum Kind implements Labelled {
        PATCH_PANEL("패치 패널", "Patch panel"),
        ODF("광분배함(ODF)", "Optical distribution frame"),
        TERMINAL_BOX("단자함", "Terminal box");

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
