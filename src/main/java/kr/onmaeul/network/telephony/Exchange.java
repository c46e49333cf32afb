package kr.onmaeul.network.telephony;

import java.time.LocalDate;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// An exchange that connects telephones.
record Exchange(
        @Field(ko = "교환기번호", en = "Number", pattern = "E-[0-9]{2,4}", example = "E-0001", sort = true)
        String number,

        @Field(ko = "모델", en = "Model") String model,
        @Field(ko = "설치 장소", en = "Place") String place,

        @Field(ko = "수용 회선", en = "Lines it can take", min = 0, max = 100_000)
        Long capacity,

        @Field(ko = "설치일", en = "Installed on", sort = true) LocalDate installedOn,

        @Field(ko = "취득금액", en = "Price", min = 0, unit = "원", list = false) @Nullable
        Won price,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {}
