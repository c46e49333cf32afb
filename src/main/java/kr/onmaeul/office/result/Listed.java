package kr.onmaeul.office.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a list shows of a fact: nothing that has to be opened to be seen.
///
/// @param stands whether it counts as evidence
public record Listed(
        UUID id,
        String metric,
        LocalDate day,
        BigDecimal quantity,
        Map<String, String> members,
        String team,
        @Nullable String initiative,
        String title,
        boolean sample,
        boolean stands)
        implements Dated {}
