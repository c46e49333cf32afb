package kr.onmaeul.network.line;

import java.time.LocalDate;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A line that is leased from a carrier, from its A end to its Z end.
record LeasedLine(
        @Field(ko = "회선번호", en = "Line number", pattern = "L-[0-9]{4}", example = "L-0001", sort = true)
        String number,

        @Field(ko = "용도", en = "Use", filter = true) Use use,
        @Field(ko = "사업자", en = "Carrier", sort = true) String carrier,

        @Field(ko = "속도", en = "Rate", min = 1, max = 400_000, unit = "Mbps")
        Long rate,

        @Field(ko = "시작점(A)", en = "A end") String aEnd,
        @Field(ko = "끝점(Z)", en = "Z end") String zEnd,

        @Field(ko = "계약 시작일", en = "Contract from", list = false)
        LocalDate contractFrom,

        @Field(ko = "계약 끝일", en = "Contract to", sort = true)
        LocalDate contractTo,

        @Field(ko = "월 요금", en = "Monthly fee", min = 0, unit = "원", list = false) @Nullable
        Won monthlyFee,

        @Field(ko = "예산과목", en = "Budget line", refers = "budget.line", filter = true, list = false) @Nullable
        String budgetLine,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note) {

    enum Use implements Labelled {
        ADMINISTRATION("행정망", "Administration network"),
        INTERNET("인터넷", "Internet"),
        VIDEO("영상정보", "Video"),
        TELEPHONE("전화", "Telephone"),
        OTHER("기타", "Other");

        private final Bilingual label;

        Use(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }
}
