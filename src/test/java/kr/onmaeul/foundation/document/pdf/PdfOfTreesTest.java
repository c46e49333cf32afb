package kr.onmaeul.foundation.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Trees;
import org.junit.jupiter.api.Test;

/// Generated documents drawn and read back. One is drawn at a time; another is read meanwhile.
class PdfOfTreesTest {

    /// What stands on a page without a tag, or stands there twice, is no part of the text.
    @Test
    void theTagsLeadThroughTheTextAndTheStructureOfEveryTreeAndToAllThatStandsOnItsPages() {
        everyOneOf(Trees.fresh(), 500, (tree, pdf) -> {
            var text = Structure.text(pdf);
            TreeText.isSaidBy(text, tree);
            TreeText.isBuiltBy(Structure.outline(pdf), tree);
            assertThat(TreeText.letters(PdfText.of(pdf))).isEqualTo(TreeText.letters(text));
        });
    }

    @Test
    void whateverTheTreeTheFileKeepsTheRules() {
        everyOneOf(
                Trees.fresh(), 40, (_, pdf) -> assertThat(VeraPdf.faults(pdf)).isEmpty());
    }

    private interface Reading {
        void read(Document tree, byte[] pdf) throws Exception;
    }

    private static void everyOneOf(Trees trees, int number, Reading reading) {
        var all = Stream.generate(trees::next).limit(number).toList();
        IntStream.range(0, number).parallel().forEach(at -> {
            try {
                var out = new ByteArrayOutputStream();
                Pdf.write(all.get(at), List::of, out);
                reading.read(all.get(at), out.toByteArray());
            } catch (Exception | AssertionError wrong) {
                fail("tree " + at + " of " + trees, wrong);
            }
        });
    }
}
