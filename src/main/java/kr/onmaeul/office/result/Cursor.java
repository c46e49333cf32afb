package kr.onmaeul.office.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page of the ledger begins: after a fact, or before one when leafing back. Written `2023-05-31~<id>`.
///
/// @param id the fact at the edge, or null at the very beginning
public record Cursor(@Nullable LocalDate day, @Nullable UUID id, boolean back) {

    public static final Cursor START = new Cursor(null, null, false);

    public static Cursor after(Dated fact) {
        return new Cursor(fact.day(), fact.id(), false);
    }

    public static Cursor before(Dated fact) {
        return new Cursor(fact.day(), fact.id(), true);
    }

    /// The cursor that was written, or nothing when it cannot be read.
    public static Optional<Cursor> read(String written, boolean back) {
        var parts = written.split("~", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1]), back))
                    : Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day + "~" + id;
    }
}
