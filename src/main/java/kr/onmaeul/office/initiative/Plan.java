package kr.onmaeul.office.initiative;

import java.time.YearMonth;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;

/// What an initiative means to do, and in which months.
///
/// @param code that of the initiative and a number: `2023-1-03`
/// @param place among the plans of the initiative, from 1
public record Plan(
        String code, String initiative, int place, Bilingual text, YearMonth first, YearMonth last, State state) {

    public enum State implements Labelled {
        PLANNED("예정", "Planned"),
        IN_WORK("진행", "In work"),
        DONE("완료", "Done");

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
