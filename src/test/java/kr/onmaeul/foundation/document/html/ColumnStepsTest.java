package kr.onmaeul.foundation.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Table;
import org.junit.jupiter.api.Test;

class ColumnStepsTest {

    private static final long SEED = 7;

    @Test
    void columnsAreAsWideAsTheTableSays() {
        assertThat(steps(table(List.of(1, 1)), 160)).containsExactly(50, 50);
        assertThat(steps(table(List.of(30, 50, 20)), 160)).containsExactly(30, 50, 20);
        assertThat(steps(table(List.of(1, 1, 1)), 160)).containsExactly(34, 33, 33);
    }

    @Test
    void noneIsNarrowerThanALetter() {
        assertThat(steps(table(List.of(1, 99)), 160)).containsExactly(4, 96);
        assertThat(steps(table(List.of(1, 99)), 60)).containsExactly(10, 90);
    }

    @Test
    void aColumnHasRoomForTheTableInIt() {
        var inner = table(List.of(1, 6, 1));
        var cell = new Table.Cell(List.<Block>of(inner), 1, 1, false);
        var table =
                new Table(List.of(), List.of(), List.of(24, 1), 0, List.of(Table.Row.of(Table.Cell.of("왼쪽"), cell)));
        assertThat(steps(table, 160).getLast()).isEqualTo(14);
    }

    @Test
    void whatHasNoRoomAtAllKeepsItsProportions() {
        assertThat(steps(table(Collections.nCopies(64, 1)), 160)).allMatch(step -> step == 1 || step == 2);
    }

    @Test
    void theWidthsAreTheWholeHoweverManyThereAre() {
        var random = new Random(SEED);
        for (int count = 0; count < 1_000; count++) {
            var widths = random.ints(1 + random.nextInt(Table.MOST_COLUMNS), 1, 10_001)
                    .boxed()
                    .toList();
            var steps = steps(table(widths), 20 + random.nextInt(400));
            assertThat(steps).as("table %d of seed %d", count, SEED).allMatch(step -> step >= 1);
            assertThat(steps.stream().mapToInt(Integer::intValue).sum())
                    .as("table %d of seed %d", count, SEED)
                    .isEqualTo(100);
        }
    }

    private static List<Integer> steps(Table table, int room) {
        return ColumnSteps.of(table, table.places(), room);
    }

    private static Table table(List<Integer> widths) {
        var row = Table.Row.of(widths.stream().map(_ -> Table.Cell.of("")).toArray(Table.Cell[]::new));
        return new Table(List.of(), List.of(), widths, 0, List.of(row));
    }
}
