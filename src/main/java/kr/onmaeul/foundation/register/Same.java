package kr.onmaeul.foundation.register;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether two values say the same: 1.5 is 1.50.
final class Same {

    private Same() {}

    static boolean value(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal left && other instanceof BigDecimal right
                ? left.compareTo(right) == 0
                : Objects.equals(one, other);
    }
}
