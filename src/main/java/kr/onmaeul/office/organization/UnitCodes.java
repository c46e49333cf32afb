package kr.onmaeul.office.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Reference;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterReading;
import kr.onmaeul.foundation.time.KnownAt;

/// Units of some kinds, as fields of registers refer to them. A unit that has gone keeps its name.
final class UnitCodes implements Reference {

    private final String code;
    private final Set<Unit.Kind> kinds;
    private final Register<UnitEntry> units;
    private final RegisterReading reading;
    private final Clock clock;

    UnitCodes(String code, Set<Unit.Kind> kinds, Register<UnitEntry> units, RegisterReading reading, Clock clock) {
        this.code = code;
        this.kinds = EnumSet.copyOf(kinds);
        this.units = units;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Optional<String> register() {
        return Optional.of(units.code());
    }

    @Override
    public Optional<Bilingual> find(String value) {
        return reading.keyed(units, value)
                .filter(unit -> kinds.contains(unit.kind()))
                .map(UnitEntry::called);
    }

    @Override
    public Map<String, Bilingual> choices() {
        var choices = new LinkedHashMap<String, Bilingual>();
        reading.standing(units, LocalDate.now(clock), KnownAt.now()).stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .sorted(Comparator.comparing(UnitEntry::kind)
                        .thenComparing(UnitEntry::place)
                        .thenComparing(UnitEntry::code))
                .forEach(unit -> choices.put(unit.code(), unit.called()));
        return choices;
    }
}
