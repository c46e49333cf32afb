package kr.onmaeul.network.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A section of the district's own fibre network between two places. How far it runs and how much core lies in it are
/// different lengths: a section of 2 km with 24 cores is 2 route-km and 48 core-km.
record FibreSection(
        @Field(ko = "구간번호", en = "Section", pattern = "F-[0-9]{4}", example = "F-0001", sort = true)
        String number,

        @Field(ko = "시작점", en = "From") String fromPlace,
        @Field(ko = "끝점", en = "To") String toPlace,
        @Field(ko = "설치 방식", en = "Laid", filter = true) Laid laid,

        @Field(ko = "소유", en = "Owner", filter = true) Owner owner,

        @Field(ko = "경로 길이", en = "Route length", min = 0, max = 200, unit = "㎞")
        BigDecimal routeKm,

        @Field(ko = "심선 수", en = "Cores", min = 1, max = 1_000)
        Long cores,

        @Field(ko = "준공일", en = "Completed on", sort = true) LocalDate completedOn,

        @Field(
                ko = "경로 좌표",
                en = "Route",
                pattern = Route.PATTERN,
                example = "126.8961,37.5262 126.9012,37.5241",
                length = 30_000,
                list = false)
        @Nullable
        String route,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {

    enum Owner implements Labelled {
        OWN("자가", "Own"),
        SHARED("공동", "Shared"),
        LEASED("임차", "Leased");

        private final Bilingual label;

        Owner(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    enum Laid implements Labelled {
        AERIAL("가공", "Aerial"),
        DUCT("관로", "In a duct"),
        LEASED_DUCT("임차 관로", "In a leased duct");

        private final Bilingual label;

        Laid(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }
}
