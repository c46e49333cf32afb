package kr.onmaeul.office.budget;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;

/// What a row of the books does.
public enum EntryKind {
    /// the budget as the council adopted it
    ADOPTED(Measure.APPROPRIATION, "본예산", "Adopted"),
    /// a supplementary budget; negative where it cuts
    SUPPLEMENTARY(Measure.APPROPRIATION, "추가경정", "Supplementary"),
    /// carried over from the year before
    CARRY_OVER(Measure.APPROPRIATION, "이월", "Carry-over"),
    /// moved between lines; the rows of one transfer add up to nothing
    TRANSFER(Measure.APPROPRIATION, "전용", "Transfer"),
    /// given from the reserve
    RESERVE(Measure.APPROPRIATION, "예비비", "Reserve"),
    /// 지출원인행위: a contract or decision that will cost; negative where it is cut
    COMMITMENT(Measure.COMMITMENT, "원인행위", "Commitment"),
    PAYMENT(Measure.EXPENDITURE, "지출", "Payment"),
    /// money that came back: a negative payment
    RETURN(Measure.EXPENDITURE, "반납", "Return");

    /// Which figure of a line an entry moves.
    public enum Measure {
        APPROPRIATION,
        COMMITMENT,
        EXPENDITURE
    }

    private final Measure measure;
    private final Bilingual label;

    EntryKind(Measure measure, String ko, String en) {
        this.measure = measure;
        this.label = new Bilingual(ko, en);
    }

    public Measure measure() {
        return measure;
    }

    public Bilingual label() {
        return label;
    }

    /// The words a spreadsheet or a request may use for the kinds that move these measures.
    static Map<String, EntryKind> words(Measure... measures) {
        var words = new LinkedHashMap<String, EntryKind>();
        for (var kind : values()) {
            if (Arrays.asList(measures).contains(kind.measure)) {
                words.put(kind.label.ko(), kind);
                words.put(kind.label.en(), kind);
                words.put(kind.name(), kind);
            }
        }
        return words;
    }
}
