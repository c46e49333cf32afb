package kr.onmaeul.foundation.register;

import kr.onmaeul.foundation.outcome.Outcome;

/// Something that is done with a record of a register besides changing its fields: handing a device over, sending it to
/// repair, disposing of it. The deeds of a register are records that implement one sealed interface; their components
/// carry [Field] and become the fields of the deed's form.
public interface Deed<R extends Record> {

    /// The record as the deed leaves it, or why the deed cannot be done with it.
    Outcome<R> on(R record);

    /// Whether the thing has left the register with this deed.
    default boolean leaves() {
        return false;
    }
}
