package kr.onmaeul.network.equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import org.jspecify.annotations.Nullable;

/// A stocktaking campaign (재물조사): which devices are looked at, since when, and whether they may move meanwhile.
///
/// @param day the day as of which the office counts
/// @param closedAt null while it is open
public record Stocktaking(
        UUID id,
        String title,
        LocalDate day,
        Mode mode,
        Scope scope,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {

    public boolean open() {
        return closedAt == null;
    }

    /// Whether devices may move while they are counted.
    public enum Mode implements Labelled {
        FROZEN("이동을 멈추고 조사", "Movements stop"),
        OPEN("이동하면서 조사", "Movements go on");

        private final Bilingual label;

        Mode(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /// Which devices belong to it; what is empty does not narrow it.
    ///
    /// @param departments by name, as the register has them
    /// @param items codes of items: `COMPUTER`
    /// @param place how the places begin: `본관 3층`
    public record Scope(
            List<String> departments,
            List<String> items,
            @Nullable String place) {

        public Scope {
            departments = List.copyOf(departments);
            items = List.copyOf(items);
        }
    }
}
