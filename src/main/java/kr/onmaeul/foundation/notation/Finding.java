package kr.onmaeul.foundation.notation;

import java.util.Optional;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;

/// One thing that is not written as it should be.
///
/// @param sentence what is wrong and what would be right
/// @param edit the repair, only where there is just one
public record Finding(
        Ruling ruling,
        Place place,
        Problem sentence,
        @Nullable Edit edit) {

    public Optional<Edit> repair() {
        return Optional.ofNullable(edit);
    }
}
