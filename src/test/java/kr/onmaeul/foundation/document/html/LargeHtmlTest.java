package kr.onmaeul.foundation.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Trees;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// HTML that is written while it is made.
class LargeHtmlTest {

    /// Thirty rows a page.
    private static final int ROWS = 30_000;

    /// Writes in a program of its own, which has 64 MB: the tree takes thirty of them, the page none.
    static final class Writing {
        public static void main(String[] words) throws IOException {
            try (var out = Files.newBufferedWriter(Path.of(words[0]))) {
                Html.write(Papers.table(ROWS), out);
            }
        }
    }

    @Test
    void aTableOfAThousandPagesIsWrittenIn64Megabytes(@TempDir Path folder) throws Exception {
        var file = folder.resolve("large.html");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var writing = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(writing.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(writing.exitValue()).isZero();
        assertThat(Jsoup.parse(file.toFile()).body().text().replace(" ", ""))
                .isEqualTo(CanonicalText.words(Papers.table(ROWS)).replace(" ", ""));
    }

    @Test
    void whatIsWrittenIsTheSamePage() throws Exception {
        var trees = Trees.fresh();
        for (int at = 0; at < 100; at++) {
            var tree = trees.next();
            var out = new StringWriter();
            Html.write(tree, out);
            assertThat(out.toString()).as("tree %d of %s", at, trees).isEqualTo(Html.page(tree));
        }
    }
}
