package kr.onmaeul.foundation.register;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a component of a register's record is called, and the rules its values keep. Its type says the rest: text,
/// a whole or decimal number, an amount in won, a day, a mark, one of the members of a [Labelled][
/// kr.onmaeul.foundation.korean.Labelled] enum, or a list of codes. A component that may be null need not be filled.
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Field {

    /// The heading in Korean.
    String ko();

    /// The heading in English.
    String en();

    /// A text keeps this regular expression; `example` shows one that does.
    String pattern() default "";

    String example() default "";

    /// The longest text, in characters.
    int length() default 200;

    /// Whether a long text goes into papers of the office: how it is written is checked while somebody types it.
    boolean official() default false;

    /// The least value of a number; of several codes how many there must be, for they may be none unless it is said
    /// here.
    long min() default Long.MIN_VALUE;

    /// The greatest value of a number, or the most codes.
    long max() default Long.MAX_VALUE;

    /// The sign of what a number counts: `㎞`.
    String unit() default "";

    /// The code under which somebody else names the value: `organization.unit`, or the name of another register.
    String refers() default "";

    /// Whether the list is filtered by it: members of an enum, marks, references.
    boolean filter() default false;

    /// Whether the list is sorted by it; the table needs an index on it and `id`.
    boolean sort() default false;

    /// Whether the list shows it before somebody chooses columns.
    boolean list() default true;

    /// Whether it tells something about a person: masked until somebody asks with a reason.
    boolean personal() default false;
}
