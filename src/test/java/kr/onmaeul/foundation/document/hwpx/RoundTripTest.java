package kr.onmaeul.foundation.document.hwpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.Trees;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Test
    void aDocumentComesBackFromItsFileAsItWas() throws Exception {
        var trees = Trees.fresh();
        for (int count = 0; count < 500; count++) {
            var document = trees.next();
            var read = HwpxReading.read(Hwpx.bytes(document));
            assertThat(CanonicalText.of(read.document()))
                    .as("%s, tree %d", trees, count)
                    .isEqualTo(CanonicalText.of(document));
            assertThat(inLowestTerms(read.document()))
                    .as("%s, tree %d", trees, count)
                    .isEqualTo(inLowestTerms(document));
            assertThat(read.notTaken()).isEmpty();
        }
    }

    @Test
    void aReportComesBackAsItWas() throws Exception {
        assertThat(HwpxReading.read(Hwpx.bytes(Papers.excerpt())).document()).isEqualTo(Papers.excerpt());
    }

    /// Columns of 2 to 4 are the same as columns of 1 to 2.
    private static Document inLowestTerms(Document document) {
        return new Document(document.about(), document.frame(), lowest(document.body()));
    }

    private static List<Block> lowest(List<Block> blocks) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case ItemList(var marks, var level, var items) ->
                        new ItemList(
                                marks,
                                level,
                                items.stream()
                                        .map(item -> new ItemList.Item(item.text(), lowest(item.blocks())))
                                        .toList());
                    case Table(var caption, var unit, var columns, var head, var rows) ->
                        new Table(
                                caption,
                                unit,
                                lowestTerms(columns),
                                head,
                                rows.stream()
                                        .map(row -> new Table.Row(row.cells().stream()
                                                .map(cell -> new Table.Cell(
                                                        lowest(cell.blocks()),
                                                        cell.rows(),
                                                        cell.columns(),
                                                        cell.head()))
                                                .toList()))
                                        .toList());
                    default -> block;
                })
                .toList();
    }

    private static List<Integer> lowestTerms(List<Integer> columns) {
        int common = columns.stream().reduce(0, RoundTripTest::common);
        return columns.stream().map(width -> width / common).toList();
    }

    private static int common(int one, int other) {
        return other == 0 ? one : common(other, one % other);
    }
}
