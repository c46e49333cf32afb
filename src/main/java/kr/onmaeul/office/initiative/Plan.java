package kr.onmaeul.office.initiative;

import java.time.YearMonth;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;

/// What an initiative means to do, and in which months.
public record Plan(
        UUID id, String initiative, int place, Bilingual text, YearMonth first, YearMonth last, State state) {

    public enum State {
        PLANNED,
        IN_WORK,
        DONE
    }
}
