package kr.onmaeul.office.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A fact to be recorded.
///
/// @param metric its code
/// @param quantity never zero; money in won, everything else in the metric's unit; a stock goes down by a negative one
/// @param members one member of every dimension of the metric, by the dimension's name
/// @param team the code of the team that answers for it
/// @param initiative the code of the piece of work it belongs to, or null
/// @param title what happened, in a few words
/// @param evidence what proves it: a document's number, an address, another fact's source key
/// @param sourceKey how the system it comes from names it; a key is recorded once
/// @param sample made up, to try the program with
public record NewResult(
        String metric,
        LocalDate day,
        BigDecimal quantity,
        Map<String, String> members,
        String team,
        @Nullable String initiative,
        String title,
        String evidence,
        @Nullable String sourceKey,
        boolean sample) {

    public NewResult {
        members = Map.copyOf(members);
    }
}
