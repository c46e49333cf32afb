package kr.onmaeul.foundation.document.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Addresses for forms that leave the installation: there only a whole one leads anywhere, and it is in ASCII.
final class Addresses {

    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

    private Addresses() {}

    /// Nothing for an address that is relative to a page, or that no reader could follow.
    static Optional<String> whole(String address) {
        var ascii = new StringBuilder(address.length());
        for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (one & 0xFF);
            if (sign < 0x80 && (Character.isLetterOrDigit(sign) || KEPT.indexOf(sign) >= 0)) {
                ascii.append(sign);
            } else {
                ascii.append("%%%02X".formatted((int) sign));
            }
        }
        try {
            var whole = new URI(ascii.toString());
            return whole.isAbsolute() ? Optional.of(ascii.toString()) : Optional.empty();
        } catch (URISyntaxException unusable) {
            return Optional.empty();
        }
    }
}
