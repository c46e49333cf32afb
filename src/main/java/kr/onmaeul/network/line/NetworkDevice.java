package kr.onmaeul.network.line;

import java.time.LocalDate;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A device of the network: it stands somewhere and carries lines.
record NetworkDevice(
        @Field(ko = "관리번호", en = "Number", pattern = "N-[0-9]{4}", example = "N-0001", sort = true)
        String number,

        @Field(ko = "종류", en = "Kind", filter = true) Kind kind,
        @Field(ko = "제조사", en = "Maker", filter = false) String maker,
        @Field(ko = "모델", en = "Model") String model,

        @Field(ko = "제조번호", en = "Serial number", list = false) @Nullable
        String serial,

        @Field(ko = "설치 장소", en = "Place", sort = true) String place,

        @Field(ko = "관리 주소", en = "Management address", list = false, pattern = ADDRESS, example = "10.0.0.1") @Nullable
        String address,

        @Field(ko = "포트 수", en = "Ports", min = 0, max = 2_000, list = false) @Nullable
        Long ports,

        @Field(ko = "설치일", en = "Installed on", sort = true) LocalDate installedOn,

        @Field(ko = "취득금액", en = "Price", min = 0, unit = "원", list = false) @Nullable
        Won price,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {

    private static final String PART = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    static final String ADDRESS = PART + "(\\." + PART + "){3}";

    enum Kind implements Labelled {
        BACKBONE("백본 스위치", "Backbone switch"),
        DISTRIBUTION("분배 스위치", "Distribution switch"),
        ACCESS("접속 스위치", "Access switch"),
        ROUTER("라우터", "Router"),
        TRANSMISSION("전송장비", "Transmission equipment"),
        WIRELESS("무선 제어기", "Wireless controller");

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
