package kr.onmaeul.network.line;

import java.time.LocalDate;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// An address of a subnet that is given to somebody or kept back.
record IpAddress(
        @Field(ko = "관리번호", en = "Number", pattern = "A-[0-9]{5}", example = "A-00001", sort = true)
        String number,

        @Field(ko = "대역", en = "Subnet", refers = "line.subnets")
        String subnet,

        @Field(ko = "IP 주소", en = "IP address", pattern = NetworkDevice.ADDRESS, example = "10.1.0.10")
        String address,

        @Field(ko = "구분", en = "Kind", filter = true) Kind kind,
        @Field(ko = "사용처", en = "Held by") String holder,

        @Field(ko = "네트워크장비", en = "Network device", refers = "line.devices") @Nullable
        String device,

        @Field(ko = "단자번호", en = "Wall jack", refers = "line.lan", list = false) @Nullable
        String jack,

        @Field(ko = "사용 시작일", en = "In use from", sort = true)
        LocalDate openedOn,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {

    enum Kind implements Labelled {
        FIXED("고정", "Fixed"),
        RESERVED("예약", "Reserved"),
        AUTOMATIC("자동 할당(DHCP)", "Given automatically (DHCP)");

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
