package kr.onmaeul.network.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;

/// An application that waits for the office.
///
/// @param began when the term began
/// @param due its last day; none while papers are being mended
/// @param left how many working days are left, less than zero when it is late
public record OpenInspection(
        UUID id,
        String number,
        String building,
        String contractor,
        Bilingual state,
        LocalDate began,
        Optional<LocalDate> due,
        int left,
        boolean mending,
        boolean sample) {

    public boolean late() {
        return due.isPresent() && left < 0;
    }

    /// Whether it is due within three working days.
    public boolean soon() {
        return due.isPresent() && left >= 0 && left <= 3;
    }

    public String address() {
        return "/registers/inspection-applications/" + id;
    }
}
