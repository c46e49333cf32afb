package kr.onmaeul.office.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days a row holds for, both counted in; without a last day it holds until further notice.
record Validity(LocalDate from, @Nullable LocalDate to) {

    static Validity of(LocalDate from, Optional<LocalDate> to) {
        return new Validity(from, to.orElse(null));
    }

    boolean backwards() {
        return to != null && to.isBefore(from);
    }
}
