package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import java.util.Optional;

/// The approved documents that a room keeps. The room that owns them offers this as a bean; then a link from a record
/// leads to the document, and a number that it does not know is refused. Without one a link is what was typed, checked
/// for its form.
public interface ApprovedDocuments {

    /// The document that bears a number on a day.
    ///
    /// @param number as [ApprovedDocument] has it
    Optional<Found> find(String number, LocalDate day);

    /// @param title as the document itself bears it
    /// @param address where it is read
    record Found(String title, String address) {}
}
