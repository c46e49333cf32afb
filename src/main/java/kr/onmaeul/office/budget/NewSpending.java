package kr.onmaeul.office.budget;

import java.time.LocalDate;
import kr.onmaeul.foundation.money.Won;

/// A commitment, payment or return that someone wants in the books.
///
/// @param sourceKey names it for good: a second one with the same key and content changes nothing
/// @param amount above nothing for a payment, below nothing for a return; a commitment may also be cut
/// @param evidence where it is written: a contract, a payment order
public record NewSpending(
        String sourceKey,
        LineCode line,
        LocalDate day,
        EntryKind kind,
        Won amount,
        String note,
        String evidence,
        boolean sample) {}
