package kr.onmaeul.foundation.intake;

/// A file that came in, as a list shows it.
///
/// @param title what the sheet is called
public record RunLine(Run run, String title) {

    public String address() {
        return "/imports/" + run.sheet() + "/runs/" + run.id();
    }
}
