package kr.onmaeul.foundation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageByPageTest {

    private final List<Integer> asked = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                PageByPage.AT_ONCE - 1,
                PageByPage.AT_ONCE,
                PageByPage.AT_ONCE + 1,
                2 * PageByPage.AT_ONCE,
                2 * PageByPage.AT_ONCE + 1
            })
    void everyRowComesOnceAndInItsOrder(int length) {
        assertThat(PageByPage.rows(list(length)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, length).boxed().toList());
    }

    @Test
    void aPageIsReadWhenTheOneBeforeItIsUsedUp() {
        var rows = PageByPage.rows(list(5 * PageByPage.AT_ONCE)).iterator();
        for (int row = 0; row < PageByPage.AT_ONCE; row++) {
            rows.next();
        }
        assertThat(asked).containsExactly(0);
        rows.next();
        assertThat(asked).containsExactly(0, PageByPage.AT_ONCE);
    }

    @Test
    void whoeverWantsTheFirstRowsReadsTheFirstPage() {
        assertThat(PageByPage.rows(list(5 * PageByPage.AT_ONCE)).limit(3)).containsExactly(1, 2, 3);
        assertThat(asked).containsExactly(0);
    }

    private PageByPage.Page<Integer> list(int length) {
        return (last, size) -> {
            int from = last == null ? 0 : last;
            asked.add(from);
            return IntStream.rangeClosed(from + 1, Math.min(length, from + size))
                    .boxed()
                    .toList();
        };
    }
}
