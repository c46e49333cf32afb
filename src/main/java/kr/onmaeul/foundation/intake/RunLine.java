package kr.onmaeul.foundation.intake;

import java.util.Locale;

/// A file that came in, as a list shows it.
///
/// @param title what the sheet is called
public record RunLine(Run run, String title) {

    /// The key of how far it is.
    public String state() {
        return "intake.state." + run.state().name().toLowerCase(Locale.ROOT);
    }

    public String address() {
        return "/imports/" + run.sheet() + "/runs/" + run.id();
    }
}
