package kr.onmaeul.foundation.document.hwpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HwpxWritingTest {

    @Test
    void oneDocumentGivesTheSameBytesEveryTime() throws Exception {
        assertThat(Hwpx.bytes(Samples.report())).isEqualTo(Hwpx.bytes(Samples.report()));
        Files.write(Path.of("target/report.hwpx"), Hwpx.bytes(Samples.report()));
        try (OutputStream out = Files.newOutputStream(Path.of("target/table.hwpx"))) {
            Hwpx.write(Samples.table(400), out);
        }
    }
}
