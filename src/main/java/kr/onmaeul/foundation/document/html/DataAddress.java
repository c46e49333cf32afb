package kr.onmaeul.foundation.document.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import kr.onmaeul.foundation.document.Image;

/// A picture written out within its address, so that a file needs no other file.
final class DataAddress {

    private DataAddress() {}

    static String of(Image image) {
        try (var in = image.open()) {
            return "data:" + image.kind().mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
