package kr.onmaeul.foundation.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import org.springframework.stereotype.Component;

/// What fields of registers refer to: codes of other rooms, and records of registers by their key.
@Component
class References {

    private final Map<String, Reference> references;
    private final Map<String, Register<?>> registers;
    private final RegisterStore store;

    References(List<Reference> references, List<Register<?>> registers, RegisterStore store) {
        this.references = references.stream().collect(Collectors.toMap(Reference::code, reference -> reference));
        this.registers = registers.stream().collect(Collectors.toMap(Register::code, register -> register));
        this.store = store;
    }

    /// Which of the values nothing stands behind.
    Set<String> unknown(RecordField field, Set<String> values) {
        var reference = references.get(field.rules().refers());
        if (reference != null) {
            return reference.unknown(values);
        }
        var there = keys(register(field), values);
        return values.stream().filter(value -> !there.contains(value)).collect(Collectors.toSet());
    }

    Optional<Bilingual> name(RecordField field, String value) {
        var reference = references.get(field.rules().refers());
        return reference == null ? Optional.empty() : reference.name(value);
    }

    Map<String, Bilingual> choices(RecordField field) {
        var reference = references.get(field.rules().refers());
        return reference == null ? Map.of() : reference.choices();
    }

    /// The register whose records a field names, if it names records.
    Optional<Register<?>> target(RecordField field) {
        var refers = field.rules().refers();
        var reference = references.get(refers);
        return Optional.ofNullable(
                registers.get(reference == null ? refers : reference.register().orElse(refers)));
    }

    /// The registers that must be there before a field can name anything.
    Stream<Register<?>> before(RecordField field) {
        var follows =
                Optional.ofNullable(references.get(field.rules().refers())).map(Reference::follows);
        return Stream.concat(
                target(field).stream(),
                follows.stream().flatMap(Set::stream).map(registers::get).filter(Objects::nonNull));
    }

    private <R extends Record> Set<String> keys(Register<R> register, Set<String> values) {
        return store.withKeys(register, List.copyOf(values)).stream()
                .map(kept -> register.named(kept.record()))
                .collect(Collectors.toSet());
    }

    private Register<?> register(RecordField field) {
        return target(field)
                .orElseThrow(() -> new BrokenPromise(
                        "register.reference",
                        BrokenPromise.Category.SYSTEM,
                        field.name() + " refers to " + field.rules().refers() + ", which nobody keeps"));
    }
}
