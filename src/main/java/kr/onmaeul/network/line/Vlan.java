package kr.onmaeul.network.line;

import java.time.LocalDate;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A virtual LAN of one network.
record Vlan(
        @Field(ko = "관리번호", en = "Number", pattern = "V-[0-9]{4}", example = "V-0001", sort = true)
        String number,

        @Field(ko = "망", en = "Network", filter = true) Net net,

        @Field(ko = "VLAN ID", en = "VLAN ID", min = 1, max = 4_094, sort = true)
        Long tag,

        @Field(ko = "이름", en = "Name") String name,
        @Field(ko = "사용 시작일", en = "In use from") LocalDate openedOn,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {}
