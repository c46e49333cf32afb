package kr.onmaeul.network.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A cable between two ports. Of a cable of many cores each core (or pair of cores) that is in use is a cable here; its
/// bundle is the sheath.
record Cable(
        @Field(ko = "케이블번호", en = "Cable", pattern = "C-[0-9]{6}", example = "C-000001", sort = true)
        String number,

        @Field(ko = "A 끝", en = "A end", refers = Ports.CODE, example = "N-0001/1")
        String aEnd,

        @Field(ko = "B 끝", en = "B end", refers = Ports.CODE, example = "N-0001/2")
        String bEnd,

        @Field(ko = "매체", en = "Medium", filter = true) Medium medium,

        @Field(ko = "길이", en = "Length", min = 0, max = 200_000, unit = "m") @Nullable
        BigDecimal metres,

        @Field(ko = "다발", en = "Bundle it runs in", refers = "line.bundles") @Nullable
        String bundle,

        @Field(ko = "꼬리표", en = "Label", list = false) @Nullable
        String label,

        @Field(ko = "포설일", en = "Laid on", sort = true) LocalDate laidOn,
        @Field(ko = "상태", en = "State", filter = true) State state,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note)
        implements Coherent {

    @Override
    public List<Problem> problems() {
        return aEnd.equals(bEnd) ? List.of(Problem.at("bEnd", "line.cable.same", bEnd)) : List.of();
    }

    Cable in(State next) {
        return new Cable(number, aEnd, bEnd, medium, metres, bundle, label, laidOn, next, note);
    }

    enum Medium implements Labelled {
        UTP_5E("UTP Cat.5e", "UTP Cat.5e"),
        UTP_6("UTP Cat.6", "UTP Cat.6"),
        UTP_6A("UTP Cat.6A", "UTP Cat.6A"),
        FIBRE_SINGLE("광(싱글모드)", "Single-mode fibre"),
        FIBRE_MULTI("광(멀티모드)", "Multi-mode fibre"),
        TELEPHONE("전화선", "Telephone pair"),
        COAXIAL("동축", "Coaxial");

        private final Bilingual label;

        Medium(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /// Whether the cable lies. A planned one occupies no port; one that is to be removed still carries its line.
    enum State implements Labelled {
        PLANNED("계획", "Planned"),
        ACTIVE("사용 중", "In use"),
        DECOMMISSIONING("철거 예정", "To be removed");

        private final Bilingual label;

        State(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }
}
