package kr.onmaeul.foundation.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who may write what: whoever holds a register's permission for the team that keeps it or, where a room says whose
/// each record is, for one of the units to which the record belongs.
@Component
class Writers {

    private final Reach reach;
    private final Map<String, Ownership> ownerships;

    Writers(Reach reach, ObjectProvider<Ownership> ownerships) {
        this.reach = reach;
        this.ownerships = ownerships.stream().collect(Collectors.toMap(Ownership::register, Function.identity()));
    }

    /// Why whoever asks may not write.
    ///
    /// @param written which record, or null while it is not known: then a register whose records belong to
    ///     different units refuses nobody yet
    Optional<Problem> refused(Register<?> register, @Nullable Record written) {
        var ownership = ownerships.get(register.code());
        if (ownership == null) {
            return covers(register, register.team())
                    ? Optional.empty()
                    : Optional.of(Problem.of("register.team.others", register.title()));
        }
        if (written == null) {
            return Optional.empty();
        }
        var units = ownership.units(written);
        var known = units.isEmpty() ? List.of(register.team()) : units;
        return known.stream().anyMatch(unit -> covers(register, unit))
                ? Optional.empty()
                : Optional.of(Problem.of("register.record.others", register.named(written), register.title()));
    }

    private boolean covers(Register<?> register, String unit) {
        return reach.covers(register.permission(), unit);
    }
}
