package kr.onmaeul.foundation.label;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What labels need to know of the installation.
///
/// @param address under which people open the program: `https://onmaeul.example.go.kr`; empty while nobody said it. It
///     must stay the same for as long as labels stick, so it is never guessed from a request.
@ConfigurationProperties("onmaeul.labels")
record LabelSettings(@DefaultValue("") String address) {

    private static final int LONGEST = 60;

    LabelSettings {
        address = address.strip().replaceFirst("/+$", "");
        if (!address.isEmpty() && (!address.matches("https?://[^\\s?#]+") || address.length() > LONGEST)) {
            throw new IllegalArgumentException("the address for labels (ONMAEUL_ADDRESS) is one like"
                    + " https://onmaeul.example.go.kr, of at most " + LONGEST + " characters, not " + address);
        }
    }
}
