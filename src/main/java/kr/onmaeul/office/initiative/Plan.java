package kr.onmaeul.office.initiative;

import java.time.YearMonth;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;

/// What an initiative means to do, and in which months.
///
/// @param version which wording this is; a revision makes the next
public record Plan(UUID id, String initiative, UUID version, Content content) {

    /// What a revision may change.
    ///
    /// @param place among the plans of the initiative, from 1
    public record Content(int place, Bilingual text, YearMonth first, YearMonth last, State state) {}

    public enum State {
        PLANNED,
        IN_WORK,
        DONE
    }

    public Bilingual text() {
        return content.text();
    }

    public YearMonth first() {
        return content.first();
    }

    public YearMonth last() {
        return content.last();
    }

    public State state() {
        return content.state();
    }
}
