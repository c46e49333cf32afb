package kr.onmaeul.foundation.database;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/// The rule of the database that a write would have broken. Its transaction takes nothing more.
///
/// @param name of the constraint; empty where the database names none
/// @param values that broke it, as the database writes them
public record BrokenRule(String name, List<String> values) {

    /// What the database tells of the values: `Key (port, cable)=(P-0001/3, C-000002)`.
    private static final Pattern TOLD = Pattern.compile("\\((.*?)\\)=\\((.*?)\\)(?= already| conflicts|\\.?$)");

    public BrokenRule {
        values = List.copyOf(values);
    }

    public static BrokenRule of(DataIntegrityViolationException violated) {
        var said =
                violated.getMostSpecificCause() instanceof PSQLException cause ? cause.getServerErrorMessage() : null;
        return said == null
                ? new BrokenRule("", List.of())
                : new BrokenRule(Objects.requireNonNullElse(said.getConstraint(), ""), told(said));
    }

    private static List<String> told(ServerErrorMessage said) {
        return TOLD.matcher(Objects.requireNonNullElse(said.getDetail(), ""))
                .results()
                .flatMap(found -> found.group(1).contains(", ")
                        ? Pattern.compile(", ").splitAsStream(found.group(2))
                        : Stream.of(found.group(2)))
                .toList();
    }
}
