package kr.onmaeul.foundation.register;

import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;

/// Codes that fields refer to and that have names: units, posts, initiatives. The room that owns them
/// offers this as a bean.
public interface Reference {

    /// As fields name it in `refers`: `organization.unit`.
    String code();

    /// What a code is called, if there is one.
    Optional<Bilingual> find(String value);

    /// The code of the register that keeps what the codes stand for, where one does.
    default Optional<String> register() {
        return Optional.empty();
    }

    /// The codes among which somebody chooses today, in the order in which they are shown.
    Map<String, Bilingual> choices();
}
