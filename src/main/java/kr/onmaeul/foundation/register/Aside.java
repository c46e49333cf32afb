package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a room adds to the sheets of its records: what is computed and not kept, such as the day on which something is
/// due. The room that keeps a register offers this as a bean.
public interface Aside {

    /// The code of the register whose sheets it stands on.
    String register();

    /// @param versions of one record, the first one first, up to the one that is shown
    /// @param day the day one looks at
    List<Fact> facts(List<? extends Kept<?>> versions, LocalDate day);

    /// @param label the key of its heading in the room's bundle
    /// @param text the key of its sentence
    /// @param address where it leads, or null
    record Fact(
            String label,
            String text,
            List<Object> arguments,
            @Nullable String address) {

        public Fact {
            arguments = List.copyOf(arguments);
        }

        public static Fact of(String label, String text, Object... arguments) {
            return new Fact(label, text, List.of(arguments), null);
        }

        public Fact leading(String to) {
            return new Fact(label, text, arguments, to);
        }
    }
}
