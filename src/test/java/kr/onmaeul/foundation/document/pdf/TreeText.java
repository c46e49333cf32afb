package kr.onmaeul.foundation.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;

/// The text and the structure of a tree beside what was read out of its file: equal but for blanks, and for the numbers
/// of pages in the contents.
final class TreeText {

    private static final String BLANKS = "[\\s\\u00A0\\u3000]";

    private TreeText() {}

    static String unspaced(String text) {
        return text.replaceAll(BLANKS, "");
    }

    /// A row that goes on over the end of its page is taken out page by page, so that only its letters compare.
    static List<Integer> letters(String text) {
        return unspaced(text).codePoints().sorted().boxed().toList();
    }

    static void isSaidBy(String read, Document document) {
        var words = unspaced(read);
        var lines = patterns(document);
        if (!Pattern.compile(String.join("", lines)).matcher(words).matches()) {
            int good = 0;
            var end = 0;
            for (int more = 1; more <= lines.size(); more++) {
                var begun =
                        Pattern.compile(String.join("", lines.subList(0, more))).matcher(words);
                if (!begun.lookingAt()) {
                    break;
                }
                good = more;
                end = begun.end();
            }
            assertThat(words.substring(end, Math.min(words.length(), end + 200)))
                    .startsWith(good < lines.size() ? lines.get(good) : "(the end)");
        }
    }

    static void isBuiltBy(List<String> outline, Document document) {
        var wanted = Outline.of(document);
        for (int at = 0; at < Math.min(wanted.size(), outline.size()); at++) {
            assertThat(outline.get(at)).as("line %d", at).matches(wanted.get(at));
        }
        assertThat(outline).hasSameSizeAs(wanted);
    }

    /// Every line word by word, and after an entry of the contents dots and a number.
    private static List<String> patterns(Document document) {
        var lines = new ArrayList<>(Signs.drawable(CanonicalText.of(document))
                .lines()
                .map(line -> Pattern.quote(unspaced(line)))
                .toList());
        for (int at = 0; at < document.body().size(); at++) {
            if (document.body().get(at) instanceof Block.Contents contents) {
                var before = new Document(
                        document.about(), document.frame(), document.body().subList(0, at));
                int from = (int) CanonicalText.of(before).lines().count()
                        + (contents.title().isEmpty() ? 0 : 1);
                for (int entry = 0; entry < contents.entries(document).size(); entry++) {
                    lines.set(from + entry, lines.get(from + entry) + "\\.*\\d+");
                }
            }
        }
        return lines;
    }
}
