package kr.onmaeul.foundation.document.hwpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What three readers of other people find in our files.
class OtherReadersTest {

    private static final String LINE = "\n";

    @Test
    void twoReadersFindTheTextTheSpansAndThePages(@TempDir Path folder) throws Exception {
        var found = OtherReaders.read(folder, List.of(Papers.excerpt(), Papers.table(400)));
        assertThat(found)
                .allSatisfy(one -> assertThat(one.get("sound").asBoolean())
                        .as(one.get("issues").asString())
                        .isTrue());
        assertThat(letters(found.getFirst().get("text").asString()))
                .isEqualTo(letters("홍보미디어과" + CanonicalText.of(Papers.excerpt())));
        assertThat(found.getFirst().get("spans").asString()).isEqualTo("2x1 단위사업명\n1x2 예산\n2x1 집행률(%)");
        assertThat(found.getFirst().get("pages").asInt()).isEqualTo(3);
        assertThat(found.getFirst().get("numbered").asString()).isEqualTo("3");
        assertThat(letters(found.getLast().get("text").asString()))
                .isEqualTo(letters(CanonicalText.of(Papers.table(400))));
        assertThat(found.getLast().get("pages").asInt()).isBetween(12, 14);
    }

    @Test
    void aThirdReaderFindsTheTextToo(@TempDir Path folder) throws Exception {
        var trees = Trees.fresh();
        for (int count = 0; count < 40; count++) {
            var document = count == 0 ? Papers.excerpt() : trees.next();
            var file = Files.write(folder.resolve(count + ".hwpx"), Hwpx.bytes(document));
            var text = TextExtractor.extract(
                    HWPXReader.fromFilepath(file.toString()),
                    TextExtractMethod.InsertControlTextBetweenParagraphText,
                    true,
                    new TextMarks().lineBreakAnd(LINE).paraSeparatorAnd(LINE));
            var wanted = CanonicalText.of(document);
            assertThat(letters(text)).as("%s, tree %d", trees, count).contains(letters(wanted));
        }
    }

    @Test
    void aReaderFindsNothingUnsoundInGeneratedDocuments(@TempDir Path folder) throws Exception {
        var trees = Trees.fresh();
        var documents = new ArrayList<Document>();
        for (int count = 0; count < 40; count++) {
            documents.add(trees.next());
        }
        assertThat(OtherReaders.read(folder, documents)).hasSize(40).allSatisfy(one -> {
            assertThat(one.get("sound").asBoolean())
                    .as("%s %s", trees, one.get("issues"))
                    .isTrue();
            assertThat(one.get("pages").asInt()).as(trees.toString()).isPositive();
        });
    }

    /// Without blanks and line ends, which every reader sets in its own way.
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2002\\u3000]+", "");
    }
}
