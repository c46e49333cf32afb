package kr.onmaeul.foundation.register;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a [Deed] is called: on the button, in the history and in the code of its count.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Called {

    /// The last part of the figure's code that counts the deed: `issued`.
    String code();

    String ko();

    String en();

    /// In which states the deed is offered, by the names of the members of the register's state; none means in all.
    String[] from() default {};
}
