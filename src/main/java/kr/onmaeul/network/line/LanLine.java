package kr.onmaeul.network.line;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A line of the local network, named by the wall jack at which it ends. The cables say to which switch it leads.
record LanLine(
        @Field(ko = "단자번호", en = "Wall jack", pattern = "J-[0-9]{5}", example = "J-00001", sort = true)
        String number,

        @Field(ko = "용도", en = "Use", filter = true) Use use,
        @Field(ko = "부서", en = "Department", sort = true) String department,
        @Field(ko = "자리", en = "Place") String place,

        @Field(ko = "내선번호", en = "Extension", refers = "telephony.phones") @Nullable
        String extension,

        @Field(ko = "개통일", en = "Opened on", sort = true) LocalDate openedOn,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note)
        implements Coherent {

    @Override
    public List<Problem> problems() {
        return extension == null || use == Use.TELEPHONE
                ? List.of()
                : List.of(Problem.at("extension", "line.extension.use", extension, use.label()));
    }

    enum Use implements Labelled {
        COMPUTER("컴퓨터", "Computer"),
        TELEPHONE("전화", "Telephone"),
        WIRELESS("무선 접속점", "Wireless access point"),
        OTHER("기타", "Other"),
        SPARE("예비", "Spare");

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
