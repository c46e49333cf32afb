package kr.onmaeul.foundation.arithmetic.web;

import java.io.IOException;
import kr.onmaeul.foundation.arithmetic.Writing;
import kr.onmaeul.foundation.arithmetic.Writings;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What was given to be checked: typed text, or the bytes of a file with its name.
///
/// @param text null where a file was given
record Source(@Nullable String text, byte[] bytes, String name) {

    /// A longer text is not carried along in the page of its findings.
    private static final int CARRIED = 300_000;

    static Outcome<Source> of(String text, @Nullable MultipartFile file) throws IOException {
        var hasFile = file != null && !file.isEmpty();
        if (text.isBlank() && !hasFile) {
            return Outcome.refused(Problem.of("arithmetic.missing"));
        }
        if (!text.isBlank() && hasFile) {
            return Outcome.refused(Problem.of("arithmetic.both"));
        }
        if (file == null || file.isEmpty()) {
            return Outcome.done(new Source(text, new byte[0], ""));
        }
        try (var content = file.getInputStream()) {
            var name = file.getOriginalFilename();
            return Outcome.done(new Source(null, Writings.arriving(content), name == null ? "" : name));
        }
    }

    Outcome<Writing> read() {
        return text == null ? Writings.read(bytes, name) : Writings.read(text);
    }

    /// The text once more, for the button that takes the table; null where it is too long or was a file.
    @Nullable
    String carried() {
        return text != null && text.length() <= CARRIED ? text : null;
    }
}
