package kr.onmaeul.network.wifi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// An access point of the public Wi-Fi. Coordinates are degrees of WGS 84, within Korea.
record WifiAccessPoint(
        @Field(ko = "관리번호", en = "Number", pattern = "W-[0-9]{4}", example = "W-0001", sort = true)
        String number,

        @Field(ko = "장소 구분", en = "Kind of place", filter = true)
        Kind kind,

        @Field(ko = "설치 장소", en = "Place", sort = true) String place,
        @Field(ko = "SSID", en = "SSID", length = 32) String ssid,

        @Field(ko = "위도", en = "Latitude", min = 33, max = 39, list = false) @Nullable
        BigDecimal latitude,

        @Field(ko = "경도", en = "Longitude", min = 124, max = 132, list = false) @Nullable
        BigDecimal longitude,

        @Field(ko = "계약 사업자", en = "Carrier", list = false) @Nullable
        String carrier,

        @Field(ko = "계약 끝일", en = "Contract to") @Nullable LocalDate contractTo,
        @Field(ko = "설치일", en = "Installed on", sort = true) LocalDate installedOn,

        @Field(ko = "예산과목", en = "Budget line", refers = "budget.line", filter = true, list = false) @Nullable
        String budgetLine,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note)
        implements Coherent {

    /// A point on a map has both coordinates.
    @Override
    public List<Problem> problems() {
        if ((latitude == null) == (longitude == null)) {
            return List.of();
        }
        return List.of(Problem.at(latitude == null ? "latitude" : "longitude", "wifi.point.half", number));
    }

    enum Kind implements Labelled {
        STREET("거리", "Street"),
        PARK("공원", "Park"),
        MARKET("전통시장", "Market"),
        BUS_STOP("버스 정류소", "Bus stop"),
        BUILDING("공공시설", "Public building");

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
