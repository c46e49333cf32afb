package kr.onmaeul.foundation.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelSheetsTest {

    private static final long SEED = 20231107;

    private static final List<String> TEXTS = List.of(
            "본관 3층 통신실",
            "도시안전건설국 안전치수과 재난안전상황실 옆 예비 통신실 캐비닛 2단",
            "Lenovo ThinkCentre M70s",
            "컴퓨터",
            "別館 지하 1층",
            "한글\u200B 사이",
            "\uD83D\uDDA8 프린터",
            "",
            "뷁".repeat(60));

    @ParameterizedTest
    @EnumSource
    void everyLabelIsReadBackFromItsPlaceOnTheSheet(LabelFormat format) throws IOException {
        for (var codes : List.of(codes(""), codes("https://onmaeul.yeongdeungpo.go.kr"))) {
            var random = new Random(SEED);
            int start = 1 + random.nextInt(format.labels());
            var labels = labels(codes, random, format.labels() + 5);
            var pdf = pdf(labels, format, start);
            var expected = new ArrayList<>(Collections.nCopies(start - 1, Optional.<String>empty()));
            labels.forEach(label -> expected.add(Optional.of(label.code())));
            var read = PrintedLabels.read(pdf, format);
            assertThat(read.subList(0, expected.size()))
                    .as("seed " + SEED + ", start " + start)
                    .isEqualTo(expected);
            assertThat(read.subList(expected.size(), read.size())).allMatch(Optional::isEmpty);
            keepPicture(pdf, format);
        }
    }

    @Test
    void theKeyIsReadAsTextAndWhatCannotBeDrawnHasAStandIn() throws IOException {
        var label = new Label("ONMAEUL/R/A", "43211507-20230001", List.of("\uD83D\uDDA8 프린터", "본관\u200B 3층"));
        var text = PrintedLabels.text(pdf(List.of(label), LabelFormat.TWO_BY_SEVEN, 14));
        assertThat(text).contains("43211507-20230001", "□ 프린터", "본관 3층", "영등포구 홍보미디어과");
    }

    @Test
    void aPlaceThatTheSheetHasNotIsRefused() {
        for (int start : new int[] {0, 25, -1}) {
            assertThatThrownBy(() -> pdf(List.of(), LabelFormat.THREE_BY_EIGHT, start))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void fiveThousandLabelsAreMadeInSixtyFourMegabytes(@TempDir Path folder) throws Exception {
        var file = folder.resolve("labels.pdf");
        var making = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyLabels.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(making.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(making.exitValue()).isZero();
        try (var sheets = Loader.loadPDF(file.toFile())) {
            assertThat(sheets.getNumberOfPages()).isEqualTo((LabelSheets.MOST + 23) / 24);
        }
    }

    /// Makes as many labels as one file may hold, in a program of its own.
    static final class ManyLabels {

        private ManyLabels() {}

        public static void main(String[] file) throws IOException {
            var codes = codes("https://onmaeul.yeongdeungpo.go.kr");
            var random = new Random(SEED);
            try (var out = Files.newOutputStream(Path.of(file[0]))) {
                LabelSheets.write(
                        labels(codes, random, LabelSheets.MOST).iterator(),
                        LabelFormat.THREE_BY_EIGHT,
                        1,
                        "라벨",
                        "영등포구 홍보미디어과",
                        out);
            }
        }
    }

    private static LabelCodes codes(String address) {
        return new LabelCodes(new LabelSettings(address));
    }

    private static List<Label> labels(LabelCodes codes, Random random, int many) {
        var labels = new ArrayList<Label>();
        for (int number = 0; number < many; number++) {
            labels.add(new Label(
                    codes.of(UuidCreator.getTimeOrderedEpoch()),
                    number % 7 == 0 ? TEXTS.get(random.nextInt(TEXTS.size())) : "43211507-%08d".formatted(number),
                    List.of(TEXTS.get(random.nextInt(TEXTS.size())), TEXTS.get(random.nextInt(TEXTS.size())))));
        }
        return labels;
    }

    private static byte[] pdf(List<Label> labels, LabelFormat format, int start) throws IOException {
        var out = new ByteArrayOutputStream();
        LabelSheets.write(labels.iterator(), format, start, "라벨", "영등포구 홍보미디어과", out);
        return out.toByteArray();
    }

    private static void keepPicture(byte[] pdf, LabelFormat format) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        try (var sheets = Loader.loadPDF(pdf)) {
            var printed = new PDFRenderer(sheets).renderImageWithDPI(0, 110);
            ImageIO.write(
                    printed, "png", folder.resolve("labels-" + format + ".png").toFile());
        }
    }
}
