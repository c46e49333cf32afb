package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.stereotype.Service;

/// Registers as other rooms read them. It asks no [Reference], so that whoever offers one may read here.
@Service
public class RegisterReading {

    private final RegisterStore records;

    RegisterReading(RegisterStore records) {
        this.records = records;
    }

    /// Everything that stood on a day, as known at an instant, by key.
    public <R extends Record> List<R> standing(Register<R> register, LocalDate day, KnownAt knownAt) {
        var then = new Look.At.Then(day, knownAt);
        var look = new Look(List.of(), "", register.key(), false, false, then);
        return records.page(register, look, null, Integer.MAX_VALUE).stream()
                .map(Kept::record)
                .toList();
    }

    /// Everything that is or was, as it is said by now, by key.
    public <R extends Record> List<Kept<R>> ever(Register<R> register) {
        return records.page(
                register,
                new Look(List.of(), "", register.key(), false, true, new Look.At.Today()),
                null,
                Integer.MAX_VALUE);
    }

    /// What a record says by now, also of a thing that has left.
    public <R extends Record> Optional<R> keyed(Register<R> register, String key) {
        return kept(register, key).map(Kept::record);
    }

    /// A record as it is by now, with what made it so.
    public <R extends Record> Optional<Kept<R>> kept(Register<R> register, String key) {
        return records.withKeys(register, List.of(key)).stream().findFirst();
    }
}
