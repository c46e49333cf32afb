package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A purchase of devices (구매): what was ordered, and by which commitment or payment in the books it is paid.
record Purchase(
        @Field(
                ko = "구매번호",
                en = "Purchase number",
                pattern = "B-[0-9]{4}-[0-9]{4}",
                example = "B-2026-0001",
                sort = true)
        String number,

        @Field(ko = "품목", en = "Item", filter = true) Device.Item item,

        @Field(ko = "수량", en = "Quantity", min = 1, max = 10_000, unit = "대")
        long quantity,

        @Field(ko = "단가", en = "Unit price", min = 1, unit = "원")
        Won unitPrice,

        @Field(ko = "발주일", en = "Ordered on", sort = true) LocalDate orderedOn,

        @Field(ko = "공급자", en = "Supplier") String supplier,

        @Field(ko = "원인행위·지출", en = "Commitment or payment", refers = SpendingCodes.CODE) @Nullable
        String spending,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {}
