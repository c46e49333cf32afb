package kr.onmaeul.foundation.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.KnownAt;

/// The two dates at the top of boards, lists and reports: as of which day one looks, and with the knowledge of which
/// instant. They stand in the address as `as-of=2023-05-31` and `known-at=2023-06-12T09:00` (the clock of Seoul;
/// an instant with its zone is taken too).
///
/// @param problems what is wrong with the dates in the address; the default stands in for a wrong one
public record Looking(LocalDate asOf, KnownAt knownAt, List<Problem> problems) {

    public static final String AS_OF = "as-of";
    public static final String KNOWN_AT = "known-at";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    public static Looking read(Address address, LocalDate otherwise) {
        var problems = new ArrayList<Problem>();
        var asOf = otherwise;
        var typedDay = address.value(AS_OF);
        if (!typedDay.isBlank()) {
            try {
                asOf = LocalDate.parse(typedDay.strip());
            } catch (DateTimeException _) {
                problems.add(Problem.at(AS_OF, "web.as-of.malformed", typedDay));
            }
        }
        var knownAt = KnownAt.now();
        var typedInstant = address.value(KNOWN_AT);
        if (!typedInstant.isBlank()) {
            try {
                knownAt = KnownAt.at(instant(typedInstant.strip()));
            } catch (DateTimeException _) {
                problems.add(Problem.at(KNOWN_AT, "web.known-at.malformed", typedInstant));
            }
        }
        return new Looking(asOf, knownAt, List.copyOf(problems));
    }

    /// What stands in the field of the known-at instant: the clock of Seoul, empty for now.
    public String knownAtField() {
        return switch (knownAt) {
            case KnownAt.Now() -> "";
            case KnownAt.At(var instant) ->
                instant.atZone(SEOUL).toLocalDateTime().toString();
        };
    }

    private static Instant instant(String typed) {
        if (typed.length() == 10) {
            return LocalDate.parse(typed)
                    .plusDays(1)
                    .atStartOfDay(SEOUL)
                    .toInstant()
                    .minusMillis(1);
        }
        return typed.endsWith("Z") || typed.matches(".*[+-]\\d{2}:\\d{2}")
                ? OffsetDateTime.parse(typed).toInstant()
                : LocalDateTime.parse(typed).atZone(SEOUL).toInstant();
    }
}
