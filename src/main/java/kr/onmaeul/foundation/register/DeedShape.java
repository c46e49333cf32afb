package kr.onmaeul.foundation.register;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import org.jspecify.annotations.Nullable;

/// A kind of deed as it was read when the program started.
///
/// @param code what the history keeps and figures ask for
/// @param from the states in which it is offered; none means all
public record DeedShape<R extends Record>(
        String code, Bilingual label, List<String> from, List<RecordField> fields, Making<R> making) {

    /// Makes the deed of what was typed.
    interface Making<R extends Record> {
        Deed<R> make(@Nullable Object[] values);
    }

    static <R extends Record> List<DeedShape<R>> read(MethodHandles.Lookup lookup, Class<? extends Deed<R>> sealed) {
        var kinds = sealed.getPermittedSubclasses();
        if (kinds == null) {
            throw new BrokenPromise(
                    "register.deeds", BrokenPromise.Category.SYSTEM, sealed + " does not say which deeds there are");
        }
        return Arrays.stream(kinds).map(kind -> DeedShape.<R>of(lookup, kind)).toList();
    }

    private static <R extends Record> DeedShape<R> of(MethodHandles.Lookup lookup, Class<?> kind) {
        var called = kind.getAnnotation(Called.class);
        if (called == null) {
            throw new BrokenPromise(
                    "register.deed", BrokenPromise.Category.SYSTEM, kind + " does not say what it is called");
        }
        var shape = RecordShape.of(lookup, kind.asSubclass(Record.class));
        return new DeedShape<>(
                called.code(),
                new Bilingual(called.ko(), called.en()),
                List.of(called.from()),
                shape.fields(),
                values -> deed(shape.make(values)));
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> Deed<R> deed(Object made) {
        return (Deed<R>) made;
    }
}
