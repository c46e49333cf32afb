package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// What a new device of an item costs, from a day on, and who says so (단가). The latest one by a day holds on it.
record DevicePrice(
        @Field(ko = "단가번호", en = "Price number", pattern = "P-[0-9]{4}", example = "P-0001", sort = true)
        String number,

        @Field(ko = "품목", en = "Item", filter = true) Device.Item item,

        @Field(ko = "단가", en = "Unit price", min = 1, unit = "원")
        Won price,

        @Field(ko = "단가 적용일", en = "Holds from", sort = true)
        LocalDate holdsFrom,

        @Field(ko = "출처", en = "Source") String source,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {}
