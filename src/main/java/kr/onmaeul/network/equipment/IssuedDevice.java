package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Labelled;
import org.jspecify.annotations.Nullable;

/// A device that was issued, in a round (정기보급) or outside of one (수시보급).
///
/// @param round the code of the round, or null for an ad-hoc issue
/// @param confirmed whether the department confirmed to have it; never for an ad-hoc issue
public record IssuedDevice(
        UUID id,
        int version,
        String itemNumber,
        Labelled item,
        String department,
        LocalDate day,
        @Nullable String document,
        @Nullable String round,
        boolean confirmed) {

    /// Its place among what was issued.
    public record Place(String itemNumber, int version) {

        public static final Place FIRST = new Place("", 0);
    }

    public Place place() {
        return new Place(itemNumber, version);
    }

    /// How many were issued of an item.
    public record Sum(Labelled item, long regular, long adHoc) {

        public long total() {
            return regular + adHoc;
        }
    }
}
