package kr.onmaeul.office.initiative;

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
import org.springframework.stereotype.Component;

/// Initiatives as fields of registers refer to them. One that has left keeps its name.
@Component
class InitiativeCodes implements Reference {

    private final Register<InitiativeEntry> initiatives;
    private final RegisterReading reading;
    private final Clock clock;

    InitiativeCodes(Register<InitiativeEntry> initiatives, RegisterReading reading, Clock clock) {
        this.initiatives = initiatives;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "initiative";
    }

    @Override
    public Optional<String> register() {
        return Optional.of(initiatives.code());
    }

    @Override
    public Optional<Bilingual> find(String value) {
        return reading.keyed(initiatives, value).map(InitiativeEntry::called);
    }

    @Override
    public Map<String, Bilingual> choices() {
        var choices = new LinkedHashMap<String, Bilingual>();
        reading.standing(initiatives, LocalDate.now(clock), KnownAt.now()).stream()
                .map(InitiativeEntry::initiative)
                .sorted(Initiatives.IN_ORDER)
                .forEach(one -> choices.put(one.code(), one.title()));
        return choices;
    }
}
