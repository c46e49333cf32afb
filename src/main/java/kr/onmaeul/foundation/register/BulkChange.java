package kr.onmaeul.foundation.register;

import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;

/// What becomes of the records of a list when one field is changed alike in all of them.
///
/// @param count how many records get a next version
/// @param already how many hold the value already and are left alone
/// @param first the first of those that change, at most [#SHOWN]
/// @param troubles the records that cannot be changed; while there is one, none is
/// @param seen which versions were looked at, for storing exactly these
public record BulkChange(int count, int already, List<Line> first, List<Trouble> troubles, String seen) {

    /// A list longer than this is changed in parts.
    public static final int MOST = 5_000;

    /// So many are shown before they change.
    public static final int SHOWN = 20;

    public BulkChange {
        first = List.copyOf(first);
        troubles = List.copyOf(troubles);
    }

    /// A record that changes.
    public record Line(
            UUID id,
            String named,
            @Nullable Object was,
            @Nullable Object is) {}

    /// A record that cannot be changed, and why.
    public record Trouble(UUID id, String named, Problem problem) {}
}
