package kr.onmaeul.foundation.register;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import org.jspecify.annotations.Nullable;

/// A record type as it was read when the program started: its fields in their order, and how a record is made of
/// values.
final class RecordShape<R extends Record> {

    private final List<RecordField> fields;
    private final MethodHandle making;

    private RecordShape(List<RecordField> fields, MethodHandle making) {
        this.fields = fields;
        this.making = making;
    }

    /// @param lookup of the room that owns the type, which may be hidden in it
    static <R extends Record> RecordShape<R> of(MethodHandles.Lookup lookup, Class<R> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape<>(
                    Arrays.stream(components)
                            .map(component -> RecordField.of(lookup, component))
                            .toList(),
                    lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                            .asSpreader(Object[].class, components.length));
        } catch (ReflectiveOperationException hidden) {
            throw new BrokenPromise(
                    "register.type", BrokenPromise.Category.SYSTEM, type + " cannot be read by its room", hidden);
        }
    }

    List<RecordField> fields() {
        return fields;
    }

    Optional<RecordField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /// @param values in the order of the fields
    @SuppressWarnings("unchecked")
    R make(@Nullable Object[] values) {
        try {
            return (R) making.invoke(values);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable broken) {
            throw new IllegalStateException("a record cannot be made", broken);
        }
    }

    /// What differs between two records, by the name of the field.
    Map<String, Change> changes(Record before, Record after) {
        var changes = new HashMap<String, Change>();
        for (var field : fields) {
            var was = field.of(before);
            var is = field.of(after);
            if (!Same.value(was, is)) {
                changes.put(field.name(), new Change(was, is));
            }
        }
        return changes;
    }

    /// What a field held before and after.
    record Change(@Nullable Object was, @Nullable Object is) {}
}
