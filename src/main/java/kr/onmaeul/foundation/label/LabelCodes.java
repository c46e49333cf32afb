package kr.onmaeul.foundation.label;

import com.github.f4b6a3.uuid.codec.base.Base32Codec;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// What stands in the QR code of a label: which record it is, as an address where the installation has one,
/// otherwise as `ONMAEUL/R/` and the same 26 signs. The identifier never changes, whatever becomes of number, place
/// and user.
@Component
public class LabelCodes {

    /// The path under which a code is resolved.
    public static final String PATH = "/r/";

    private static final String SHORT = "ONMAEUL/R/";
    private static final Pattern CODE = Pattern.compile("(?:^|/)r/([a-z2-7]{26})$");

    private final String beginning;

    LabelCodes(LabelSettings settings) {
        this.beginning = settings.address().isEmpty() ? SHORT : settings.address() + PATH;
    }

    /// What the label of a record holds.
    public String of(UUID record) {
        return beginning + Base32Codec.INSTANCE.encode(record).toUpperCase(Locale.ROOT);
    }

    /// Whether labels hold an address, which any telephone opens.
    public boolean addressed() {
        return !beginning.equals(SHORT);
    }

    /// The record that a scanned text names, with whatever address before it; nothing when it is no label of ours.
    public static Optional<UUID> read(String scanned) {
        var found = CODE.matcher(scanned.strip().toLowerCase(Locale.ROOT));
        try {
            return found.find() ? Optional.of(Base32Codec.INSTANCE.decode(found.group(1))) : Optional.empty();
        } catch (IllegalArgumentException noIdentifier) {
            return Optional.empty();
        }
    }
}
