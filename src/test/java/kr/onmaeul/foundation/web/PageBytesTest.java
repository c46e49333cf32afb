package kr.onmaeul.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageBytesTest {

    private static final int PIECES = 500;
    private static final String[] LETTERS = {
        "a", "<", "\n", "é", "ß", "가", "힣", "△", "、", "🏛", "𠮷", "\uD83C", "\uDFDB"
    };

    @Test
    void aPageOfAnyLettersIsUtf8() throws IOException {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var page = new PageBytes(16);
        var expected = new ByteArrayOutputStream();
        for (int i = 0; i < PIECES; i++) {
            var text = text(random);
            if (random.nextInt(3) == 0) {
                page.writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
                expected.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            } else {
                int from = random.nextInt(text.length() + 1);
                int to = from + random.nextInt(text.length() - from + 1);
                page.writeContent(text, from, to);
                expected.writeBytes(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
            }
        }
        var written = new ByteArrayOutputStream();
        page.writeTo(written);
        assertThat(page.length()).as("seed %d", seed).isEqualTo(expected.size());
        assertThat(written.toByteArray()).as("seed %d", seed).isEqualTo(expected.toByteArray());
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }
}
