package kr.onmaeul.foundation.register;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.korean.Bilingual;

/// Codes that fields refer to and that have names: units, posts, initiatives. The room that owns them
/// offers this as a bean.
public interface Reference {

    /// As fields name it in `refers`: `organization.unit`.
    String code();

    /// What a code is called, if there is one.
    Optional<Bilingual> find(String value);

    /// Which of the values no code is. Where there are thousands, one question answers for all of them.
    default Set<String> unknown(Set<String> values) {
        return values.stream().filter(value -> find(value).isEmpty()).collect(Collectors.toSet());
    }

    /// What a code is called where lists show it; nothing where it is shown as it is.
    default Optional<Bilingual> name(String value) {
        return find(value);
    }

    /// The code of the register that keeps what the codes stand for, where one does.
    default Optional<String> register() {
        return Optional.empty();
    }

    /// The codes of the registers from whose records these codes follow: their sheets come in first.
    default Set<String> follows() {
        return Set.of();
    }

    /// The codes among which somebody chooses today, in the order in which they are shown.
    Map<String, Bilingual> choices();
}
