package kr.onmaeul.network.line;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A core of a section of own fibre that is not free: used, kept back or broken. Its number is that of the section and
/// its own.
record Strand(
        @Field(ko = "심선번호", en = "Core", pattern = "F-[0-9]{4}-[0-9]{3,4}", example = "F-0001-001", sort = true)
        String number,

        @Field(ko = "사용 구분", en = "Condition", filter = true)
        Condition condition,

        @Field(ko = "케이블", en = "Cable it carries", refers = "line.cables") @Nullable
        String cable,

        @Field(ko = "전용회선", en = "Leased line it carries", refers = "line.leased") @Nullable
        String leased,

        @Field(ko = "사용처", en = "Used for") @Nullable String holder,

        @Field(ko = "사용 시작일", en = "In use from", sort = true)
        LocalDate openedOn,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note)
        implements Coherent {

    @Override
    public List<Problem> problems() {
        if (condition != Condition.BROKEN || cable == null && leased == null) {
            return List.of();
        }
        return List.of(Problem.at(cable == null ? "leased" : "cable", "line.strand.broken", number));
    }

    enum Condition implements Labelled {
        USED("사용", "Used"),
        RESERVED("예약", "Reserved"),
        BROKEN("불량", "Broken");

        private final Bilingual label;

        Condition(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }
}
