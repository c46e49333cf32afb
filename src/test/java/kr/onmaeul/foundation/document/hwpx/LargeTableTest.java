package kr.onmaeul.foundation.document.hwpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kr.onmaeul.foundation.document.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeTableTest {

    /// Thirty rows a page.
    private static final int ROWS = 30_000;

    /// Writes in a program of its own, which has 256 MB.
    static final class Writing {
        public static void main(String[] words) throws Exception {
            try (OutputStream out = Files.newOutputStream(Path.of(words[0]))) {
                Hwpx.write(Papers.table(ROWS), out);
            }
        }
    }

    @Test
    void aTableOfAThousandPagesIsWrittenIn256Megabytes(@TempDir Path folder) throws Exception {
        var file = folder.resolve("large.hwpx");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var writing = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(writing.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(writing.exitValue()).isZero();
        var read = HwpxReading.read(Files.readAllBytes(file)).document();
        assertThat(read).isEqualTo(Papers.table(ROWS));
    }
}
