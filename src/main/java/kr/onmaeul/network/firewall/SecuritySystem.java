package kr.onmaeul.network.firewall;

import java.time.LocalDate;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A system that guards the network.
record SecuritySystem(
        @Field(ko = "관리번호", en = "Number", pattern = "S-[0-9]{4}", example = "S-0001", sort = true)
        String number,

        @Field(ko = "종류", en = "Kind", filter = true) Kind kind,
        @Field(ko = "이름", en = "Name", sort = true) String name,
        @Field(ko = "보호 대상", en = "Guards", filter = true) Guards guards,
        @Field(ko = "설치 장소", en = "Place") String place,

        @Field(ko = "도입일", en = "Introduced on", sort = true)
        LocalDate introducedOn,

        @Field(ko = "유지관리 끝일", en = "Maintained until") @Nullable
        LocalDate maintainedUntil,

        @Field(ko = "취득금액", en = "Price", min = 0, unit = "원", list = false) @Nullable
        Won price,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {

    enum Kind implements Labelled {
        FIREWALL("침입차단시스템(방화벽)", "Firewall"),
        INTRUSION_PREVENTION("침입방지시스템", "Intrusion prevention"),
        WEB_FIREWALL("웹 방화벽", "Web application firewall"),
        VPN("가상사설망", "Virtual private network"),
        DDOS("분산서비스거부 대응", "DDoS mitigation"),
        ACCESS_CONTROL("네트워크 접근통제", "Network access control"),
        ANTIVIRUS("백신", "Antivirus"),
        MAIL("스팸메일 차단", "Mail filter"),
        OTHER("기타", "Other");

        private final Bilingual label;

        Kind(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    enum Guards implements Labelled {
        ADMINISTRATION("행정망", "Administration network"),
        INTERNET("인터넷망", "Internet"),
        PUBLIC_SERVICE("대민 서비스", "Public services");

        private final Bilingual label;

        Guards(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }
}
