package kr.onmaeul.office.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The names of a report's figures: one name, one expression.
final class Keys {

    private final Map<String, String> taken = new HashMap<>();

    /// The key under which the figure stands, or nothing where its name already means another expression. A key
    /// that was not chosen by the writer gives way.
    Optional<String> take(Braced.Figure figure) {
        var canonical = figure.expression().canonical();
        var before = taken.putIfAbsent(figure.key(), canonical);
        if (before == null || before.equals(canonical)) {
            return Optional.of(figure.key());
        }
        if (figure.named()) {
            return Optional.empty();
        }
        var other = figure.key() + "." + ExpressionParser.mark(figure.expression());
        taken.put(other, canonical);
        return Optional.of(other);
    }
}
