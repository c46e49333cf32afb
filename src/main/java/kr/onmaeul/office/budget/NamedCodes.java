package kr.onmaeul.office.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Reference;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterReading;
import kr.onmaeul.foundation.time.KnownAt;

/// The records of one of the budget's registers, as fields of registers refer to them. One that has left keeps its
/// name.
final class NamedCodes<R extends Record & Coded> implements Reference {

    private final Register<R> register;
    private final RegisterReading reading;
    private final Clock clock;

    NamedCodes(Register<R> register, RegisterReading reading, Clock clock) {
        this.register = register;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public String code() {
        return register.code();
    }

    @Override
    public Optional<String> register() {
        return Optional.of(register.code());
    }

    @Override
    public Optional<Bilingual> find(String value) {
        return reading.keyed(register, value).map(Coded::called);
    }

    /// By code.
    @Override
    public Map<String, Bilingual> choices() {
        var choices = new LinkedHashMap<String, Bilingual>();
        reading.standing(register, LocalDate.now(clock), KnownAt.now())
                .forEach(one -> choices.put(one.code(), one.called()));
        return choices;
    }
}
