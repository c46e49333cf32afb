package kr.onmaeul.office.budget;

import java.time.LocalDate;
import java.util.Optional;
import kr.onmaeul.foundation.money.Won;

/// A change of a line's budget that someone wants in the books. The line begins with its first event.
///
/// @param sourceKey names it for good: a second one with the same key and content changes nothing
/// @param subItemName the 통계목 in words
/// @param funding what each source gives, negative where it takes away
/// @param total what the sources add up to, where whoever brings it says so
/// @param note transfers of one day with one note belong together and add up to nothing
/// @param source who decided it and where that is written
public record NewBudgetEvent(
        String sourceKey,
        LineCode line,
        String subItemName,
        LocalDate day,
        EntryKind kind,
        Funding funding,
        Optional<Won> total,
        String note,
        String source,
        boolean sample) {}
