package kr.onmaeul.foundation.register;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;

/// A number that a register answers for any day or period: reports ask for it by its code.
///
/// @param code by room and thing, never renamed: `line.devices`
/// @param unit the name of the unit it counts in, as reports know it: `DEVICES`
/// @param by the names of the choices by which it can be asked for in part
public record Figure(String code, Bilingual label, String unit, What what, List<String> by) {

    public Figure {
        by = List.copyOf(by);
    }

    /// What is counted.
    public sealed interface What {

        /// The records that stand on a day.
        record Standing() implements What {}

        /// What a field of them adds up to on a day.
        record Sum(String field) implements What {}

        /// What two fields of them, multiplied, add up to on a day: kilometres of route times cores.
        record Product(String field, String times) implements What {}

        /// The records whose day lies in a period: bought, opened, contracted.
        record Dated(String field) implements What {}

        /// How often a deed was done in a period.
        record Done(String deed) implements What {}
    }

    /// How many there are on a day.
    public static Figure standing(String code, String ko, String en, String unit, String... by) {
        return new Figure(code, new Bilingual(ko, en), unit, new What.Standing(), List.of(by));
    }

    public static Figure sum(String code, String ko, String en, String unit, String field, String... by) {
        return new Figure(code, new Bilingual(ko, en), unit, new What.Sum(field), List.of(by));
    }

    public static Figure product(
            String code, String ko, String en, String unit, String field, String times, String... by) {
        return new Figure(code, new Bilingual(ko, en), unit, new What.Product(field, times), List.of(by));
    }

    public static Figure dated(String code, String ko, String en, String unit, String field, String... by) {
        return new Figure(code, new Bilingual(ko, en), unit, new What.Dated(field), List.of(by));
    }

    public static Figure done(String code, String ko, String en, String unit, String deed, String... by) {
        return new Figure(code, new Bilingual(ko, en), unit, new What.Done(deed), List.of(by));
    }
}
