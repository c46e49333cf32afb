package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a list asks of one field.
public sealed interface Condition {

    RecordField field();

    /// The field holds the value; where it holds several, all those that are asked for are among them.
    record Is(RecordField field, Object value) implements Condition {}

    /// The day lies between two days; an end that is null is open.
    record Between(
            RecordField field,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Condition {}
}
