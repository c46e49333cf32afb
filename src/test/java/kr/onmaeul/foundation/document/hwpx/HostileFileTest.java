package kr.onmaeul.foundation.document.hwpx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Trees;
import kr.onmaeul.foundation.document.hwpx.HwpxRefused.Reason;
import org.junit.jupiter.api.Test;

class HostileFileTest {

    private static final String SECTION = "Contents/section0.xml";

    @Test
    void aPartThatUnpacksWithoutEndIsRefused() throws Exception {
        var zeros = Rezip.of(Papers.excerpt())
                .with(SECTION, new byte[300_000_000])
                .tightly()
                .bytes();
        assertThat(zeros.length).isLessThan(1_000_000);
        assertThat(refusal(zeros)).isEqualTo(Reason.BOMB);
    }

    @Test
    void aPartThatLiesAboutItsSizeIsRefused() throws Exception {
        var bytes = Rezip.of(Papers.excerpt())
                .with(SECTION, padded(60_000_000))
                .tightly()
                .bytes();
        var name = SECTION.getBytes(StandardCharsets.UTF_8);
        int central = lastIndexOf(bytes, name) - 46;
        Arrays.fill(bytes, central + 24, central + 28, (byte) 1);
        bytes[central + 26] = 0;
        bytes[central + 27] = 0;
        assertThat(refusal(bytes)).isEqualTo(Reason.BOMB);
    }

    @Test
    void aNameThatLeadsOutOfTheFileIsRefused() throws Exception {
        for (var name :
                new String[] {"../../etc/passwd", "/etc/passwd", "a\\..\\b", "Contents/../../b", "C:/b", "./b"}) {
            assertThat(refusal(
                            Rezip.of(Papers.excerpt()).with(name, new byte[1]).bytes()))
                    .as(name)
                    .isEqualTo(Reason.NAME);
        }
    }

    @Test
    void aPartThatAsksForOtherFilesIsRefused() throws Exception {
        var asking = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>";
        var laughing = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>";
        for (var xml : new String[] {asking, laughing}) {
            assertThat(refusal(Rezip.of(Papers.excerpt()).with(SECTION, xml).bytes()))
                    .isEqualTo(Reason.DOCTYPE);
            assertThat(refusal(Rezip.of(Papers.excerpt())
                            .with("Contents/content.hpf", xml)
                            .bytes()))
                    .isEqualTo(Reason.DOCTYPE);
        }
    }

    @Test
    void elementsWithoutEndInOneAnotherAreRefused() throws Exception {
        var deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        assertThat(refusal(Rezip.of(Papers.excerpt()).with(SECTION, deep).bytes()))
                .isEqualTo(Reason.DEEP);
    }

    @Test
    void tablesTooDeepInTablesAreNamedAndLeftOut() throws Exception {
        var open = "<p><run><tbl><tr><tc><subList>";
        var close = "<cellAddr/></tc></tr></tbl></run></p>";
        var deep =
                "<sec>" + open.repeat(14) + "<p><run><t>속</t></run></p>" + ("</subList>" + close).repeat(14) + "</sec>";
        var read =
                HwpxReading.read(Rezip.of(Papers.excerpt()).with(SECTION, deep).bytes());
        assertThat(read.notTaken()).containsExactly(new NotTaken(NotTaken.Kind.TOO_DEEP, 1, 1, "속"));
    }

    @Test
    void aPictureOfTwoHundredMegabytesIsRefused() throws Exception {
        var picture = "BinData/image1.png";
        assertThat(refusal(Rezip.of(Papers.excerpt())
                        .with(picture, new byte[200_000_000])
                        .bytes()))
                .isEqualTo(Reason.BOMB);
    }

    @Test
    void moreEntriesThanADocumentNeedsAreRefused() throws Exception {
        var many = Rezip.of(Papers.excerpt());
        for (int count = 0; count < 3_000; count++) {
            many.with("BinData/" + count, new byte[0]);
        }
        assertThat(refusal(many.bytes())).isEqualTo(Reason.MANY_ENTRIES);
    }

    @Test
    void anEntryThatStandsTwiceIsRefused() throws Exception {
        var bytes = Rezip.of(Papers.excerpt())
                .with("Contents/section1.xml", "<sec/>")
                .bytes();
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("Contents/section1.xml", SECTION);
        assertThat(refusal(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.TWICE);
    }

    @Test
    void aFileCutOffAnywhereIsRefusedOrReadAndNeverBreaksTheReading() {
        var whole = Hwpx.bytes(Papers.excerpt());
        for (int length = 0; length < whole.length; length += 61) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo(Reason.NO_ARCHIVE);
        }
        long seed = ThreadLocalRandom.current().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        int refused = 0;
        for (int count = 0; count < 1_500; count++) {
            var bent = whole.clone();
            for (int bytes = 1 + random.nextInt(4); bytes > 0; bytes--) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt();
            }
            try {
                HwpxReading.read(bent);
            } catch (HwpxRefused sentence) {
                assertThat(sentence.getMessage()).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    /// A heading has no level below the first.
    @Test
    void aNumberingBelowTheFirstLevelIsReadAsTheFirst() throws Exception {
        var bent = Rezip.of(Papers.excerpt());
        var header = bent.text("Contents/header.xml");
        assertThat(header).contains("level=\"0\"");
        bent.with("Contents/header.xml", header.replace("level=\"0\"", "level=\"-1\""));
        assertThat(HwpxReading.read(bent.bytes()).document())
                .isEqualTo(HwpxReading.read(Rezip.of(Papers.excerpt()).bytes()).document());
    }

    @Test
    void aFileWhoseNumbersAreWrongIsReadOrRefused() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var trees = Trees.of(seed);
        for (int count = 0; count < 300; count++) {
            var bent = Rezip.of(trees.next());
            for (var part : new String[] {SECTION, "Contents/header.xml", "version.xml", "Contents/content.hpf"}) {
                int often = 1 + random.nextInt(60);
                bent.with(
                        part,
                        Pattern.compile("(?<=\")[0-9]+(?=\")")
                                .matcher(bent.text(part))
                                .replaceAll(found -> random.nextInt(often) == 0
                                        ? String.valueOf(random.nextInt(-1, 60))
                                        : found.group()));
            }
            try {
                assertThat(HwpxReading.read(bent.bytes()).document()).isNotNull();
            } catch (HwpxRefused sentence) {
                assertThat(sentence.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        assertThat(refusal("보도자료".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NO_ARCHIVE);
        assertThat(refusal(new byte[Limits.BYTES + 1])).isEqualTo(Reason.LARGE);
    }

    @Test
    void aDocumentWithoutItsPartsIsRefused() throws Exception {
        for (var part : new String[] {SECTION, "Contents/header.xml", "Contents/content.hpf"}) {
            assertThat(refusal(Rezip.of(Papers.excerpt()).without(part).bytes()))
                    .isEqualTo(Reason.MISSING);
        }
    }

    private static Reason refusal(byte[] bytes) {
        var refused = catchThrowableOfType(HwpxRefused.class, () -> HwpxReading.read(bytes));
        assertThat(refused).isNotNull();
        return refused.reason();
    }

    private static byte[] padded(int size) throws Exception {
        var bytes = new ByteArrayOutputStream(size);
        bytes.write("<sec>".getBytes(StandardCharsets.UTF_8));
        while (bytes.size() < size) {
            bytes.write("<p><run><t>가나다라마바사</t></run></p>".getBytes(StandardCharsets.UTF_8));
        }
        bytes.write("</sec>".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
