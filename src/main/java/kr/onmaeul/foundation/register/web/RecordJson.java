package kr.onmaeul.foundation.register.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import org.jspecify.annotations.Nullable;

/// Records in JSON. Personal data are left out.
final class RecordJson {

    private RecordJson() {}

    /// A page of a register.
    ///
    /// @param next what `after` is told for the page that follows, or null on the last one
    record Page(
            LocalDate asOf,
            @Nullable Instant knownAt,
            List<Version> records,
            @Nullable String next) {}

    /// One version of a record, by the names of its fields.
    record Version(
            UUID id,
            String key,
            int version,
            LocalDate since,
            boolean gone,
            boolean sample,
            String deed,
            @Nullable String document,
            @Nullable String reason,
            Instant recordedAt,
            String recordedBy,
            @Nullable String actingFor,
            Map<String, @Nullable Object> values) {

        static Version of(Register<?> register, Kept<?> kept) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            for (var field : register.fields()) {
                if (!field.rules().personal()) {
                    values.put(field.name(), value(field, field.of(kept.record())));
                }
            }
            return new Version(
                    kept.id(),
                    register.named(kept.record()),
                    kept.version(),
                    kept.since(),
                    kept.gone(),
                    kept.sample(),
                    kept.deed(),
                    kept.document(),
                    kept.reason(),
                    kept.recordedAt(),
                    kept.recordedBy(),
                    kept.actingFor(),
                    values);
        }
    }

    /// The version that holds, and all of them, the latest first.
    record WithHistory(Version record, List<Version> history) {

        static <R extends Record> WithHistory of(Register<R> register, Kept<R> shown, List<Kept<R>> versions) {
            return new WithHistory(
                    Version.of(register, shown),
                    versions.stream().map(kept -> Version.of(register, kept)).toList());
        }
    }

    private static @Nullable Object value(RecordField field, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Won won -> won.amount();
            case BigDecimal number -> plain(number);
            case Enum<?> member -> field.typed(member);
            case Object other -> other;
        };
    }

    /// Without noughts at the end, and never with an exponent.
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
