package kr.onmaeul.foundation.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;

/// The records of a register, as fields of registers refer to them: by their keys, under their names. One that has left
/// keeps its name.
///
/// @param code as fields name it in `refers`
/// @param called how a record is called
/// @param among the records that may be named
/// @param order in which somebody chooses among them
public record RecordNames<R extends Record>(
        String code,
        Register<R> records,
        Function<R, Bilingual> called,
        Predicate<R> among,
        Comparator<R> order,
        RegisterReading reading,
        Clock clock)
        implements Reference {

    /// All records of a register, by key, under the code of the register.
    public static <R extends Record> RecordNames<R> of(
            Register<R> records, Function<R, Bilingual> called, RegisterReading reading, Clock clock) {
        return new RecordNames<>(
                records.code(), records, called, _ -> true, Comparator.comparing(records::named), reading, clock);
    }

    /// The same under another code.
    public RecordNames<R> as(String other) {
        return new RecordNames<>(other, records, called, among, order, reading, clock);
    }

    public RecordNames<R> among(Predicate<R> some) {
        return new RecordNames<>(code, records, called, some, order, reading, clock);
    }

    public RecordNames<R> inOrder(Comparator<R> other) {
        return new RecordNames<>(code, records, called, among, other, reading, clock);
    }

    @Override
    public Optional<String> register() {
        return Optional.of(records.code());
    }

    @Override
    public Optional<Bilingual> find(String value) {
        return reading.keyed(records, value).filter(among).map(called);
    }

    @Override
    public Map<String, Bilingual> choices() {
        var choices = new LinkedHashMap<String, Bilingual>();
        reading.standing(records, LocalDate.now(clock), KnownAt.now()).stream()
                .filter(among)
                .sorted(order)
                .forEach(one -> choices.put(records.named(one), called.apply(one)));
        return choices;
    }
}
