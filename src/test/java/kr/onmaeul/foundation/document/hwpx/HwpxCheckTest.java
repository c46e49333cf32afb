package kr.onmaeul.foundation.document.hwpx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import kr.onmaeul.foundation.command.CommandLine;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Lacking;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HwpxCheckTest {

    private static final String SECTION = "Contents/section0.xml";
    private static final String HEADER = "Contents/header.xml";
    private static final String CONTENT = "Contents/content.hpf";

    private interface Breaking {
        byte[] made(Rezip sound) throws Exception;
    }

    /// For each rule the ways in which a file can break it and no other.
    private static final Map<Rule, List<Breaking>> BROKEN = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Rule.MIMETYPE,
                    List.of(sound -> sound.with("mimetype", "application/zip").bytes(), sound -> {
                        var last = sound.text("mimetype");
                        return sound.without("mimetype").with("mimetype", last).bytes();
                    })),
            Map.entry(Rule.VERSION_STORED, List.of(sound -> sound.bytes(ZipEntry.DEFLATED))),
            Map.entry(Rule.ENTRIES, List.of(Rezip::streamed, Rezip::dated)),
            Map.entry(
                    Rule.MANIFEST,
                    List.of(
                            sound -> sound.with("BinData/stray.png", new byte[] {1})
                                    .bytes(),
                            sound -> sound.without("settings.xml").bytes())),
            Map.entry(
                    Rule.SECTIONS,
                    List.of(
                            sound -> sound.changing(HEADER, xml -> xml.replace("secCnt=\"1\"", "secCnt=\"2\""))
                                    .bytes(),
                            sound -> sound.changing(
                                            CONTENT,
                                            xml -> xml.replace("<opf:itemref idref=\"header\" linear=\"yes\"/>", ""))
                                    .bytes())),
            Map.entry(
                    Rule.COUNTS,
                    List.of(
                            sound -> sound.changing(
                                            HEADER,
                                            xml -> xml.replace(
                                                    "borderFills itemCnt=\"7\"", "borderFills itemCnt=\"8\""))
                                    .bytes(),
                            sound -> sound.changing(HEADER, xml -> xml.replace("fontCnt=\"2\"", "fontCnt=\"3\""))
                                    .bytes(),
                            sound -> sound.changing(SECTION, xml -> xml.replaceFirst("(<hp:tbl id=\")\\d+", "$11"))
                                    .bytes())),
            Map.entry(
                    Rule.REFERENCES,
                    List.of(
                            reference("charPrIDRef"),
                            reference("paraPrIDRef"),
                            reference("styleIDRef"),
                            reference("borderFillIDRef"),
                            reference("beginIDRef"),
                            sound -> sound.changing(SECTION, xml -> xml.replace("IDRef=\"image1\"", "IDRef=\"image9\""))
                                    .bytes(),
                            sound -> sound.changing(HEADER, xml -> xml.replace("hangul=\"1\"", "hangul=\"7\""))
                                    .bytes())),
            Map.entry(
                    Rule.GRID,
                    List.of(
                            table("rowCnt=\"4\"", "rowCnt=\"5\""),
                            table("colCnt=\"4\"", "colCnt=\"5\""),
                            table("colSpan=\"2\"", "colSpan=\"9\""),
                            table("colAddr=\"3\"", "colAddr=\"2\""))),
            Map.entry(
                    Rule.WIDTHS,
                    List.of(sound -> sound.changing(
                                    SECTION,
                                    xml -> xml.replaceFirst("<hp:cellSz width=\"\\d+\"", "<hp:cellSz width=\"77\""))
                            .bytes())),
            Map.entry(
                    Rule.CHARACTERS,
                    List.of(
                            sound -> sound.changing(SECTION, xml -> xml.replace("보도자료", "보도\u0001자료"))
                                    .bytes(),
                            sound -> sound.changing(SECTION, xml -> xml.replace("보도자료", "보도&자료"))
                                    .bytes())),
            Map.entry(
                    Rule.TEXT,
                    List.of(sound ->
                            sound.with("Preview/PrvText.txt", "다른 문서\r\n").bytes())),
            Map.entry(
                    Rule.ABOUT,
                    List.of(
                            empty("<opf:title>"),
                            empty("name=\"description\" content=\"text\">"),
                            empty("name=\"keyword\" content=\"text\">"))),
            Map.entry(
                    Rule.REPRODUCIBLE,
                    List.of(sound -> sound.changing(HEADER, xml -> xml.replace("height=\"2800\"", "height=\"2900\""))
                            .bytes()))));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SCHEMA")
    void aFileThatBreaksOneRuleIsFoundByThatRule(Rule rule) throws Exception {
        for (var breaking : BROKEN.getOrDefault(rule, List.of(_ -> new byte[0]))) {
            var findings = HwpxCheck.withoutSchema().check(breaking.made(Rezip.of(Papers.excerpt())));
            assertThat(findings).extracting(Finding::rule).containsOnly(rule);
        }
    }

    @Test
    void whatLeavesTheHouseWasCheckedAndMayLackWhatOnlyAPersonCanAdd() throws Exception {
        assertThat(HwpxCheck.made(Papers.excerpt())).isEqualTo(Hwpx.bytes(Papers.excerpt()));
        var silent = Document.of(Document.About.of("제목", "", "낱말"), Block.Paragraph.of("글"));
        assertThat(silent.about().lacking()).containsExactly(Lacking.SUMMARY);
        assertThat(HwpxCheck.withoutSchema().check(HwpxCheck.made(silent)))
                .extracting(Finding::rule)
                .containsExactly(Rule.ABOUT);
    }

    /// Lines that are all the same pack well, and many photographs are large.
    @Test
    void aFileOfOurOwnMayUnpackToMoreThanAForeignOneMay() throws Exception {
        var zeros = Rezip.of(Papers.excerpt())
                .with("BinData/zeros.png", new byte[8 * 1024 * 1024])
                .tightly()
                .bytes();
        assertThatThrownBy(() -> unpacked(Archive.of(zeros))).isInstanceOf(HwpxRefused.class);
        assertThat(unpacked(Archive.justMade(zeros))).isEqualTo(8 * 1024 * 1024);
    }

    private static int unpacked(Archive archive) throws HwpxRefused {
        return archive.bytes(archive.require("BinData/zeros.png"), Limits.ONE_PICTURE).length;
    }

    @Test
    void everyFileWeWriteKeepsEveryRule() throws Exception {
        var trees = Trees.fresh();
        for (int count = 0; count < 60; count++) {
            var document = trees.next();
            assertThat(HwpxCheck.withoutSchema().check(Hwpx.bytes(document), document))
                    .as("%s, tree %d", trees, count)
                    .isEmpty();
        }
        assertThat(HwpxCheck.withoutSchema().check(Hwpx.bytes(Papers.excerpt()), Papers.excerpt()))
                .isEmpty();
    }

    @Test
    void theFileOfAnotherDocumentIsNotThisDocuments() throws Exception {
        assertThat(HwpxCheck.withoutSchema().check(Hwpx.bytes(Papers.excerpt()), Papers.table(3)))
                .extracting(Finding::rule)
                .containsExactly(Rule.TEXT);
    }

    @Test
    void theCommandSaysByItsStatusWhatItFound(@TempDir Path folder) throws Exception {
        var sound = Files.write(folder.resolve("sound.hwpx"), Hwpx.bytes(Papers.excerpt()))
                .toString();
        var broken = Files.write(
                        folder.resolve("broken.hwpx"),
                        Rezip.of(Papers.excerpt()).bytes(ZipEntry.DEFLATED))
                .toString();
        var other = Files.writeString(folder.resolve("other.hwpx"), "한글").toString();
        assertThat(CommandLine.alone("hwpx-check", sound)).hasValue(0);
        assertThat(CommandLine.alone("hwpx-check", sound, broken)).hasValue(1);
        assertThat(CommandLine.alone("hwpx-check", other, sound)).hasValue(2);
        assertThat(CommandLine.alone("hwpx-check", folder.resolve("none.hwpx").toString()))
                .hasValue(2);
        assertThat(CommandLine.alone("hwpx-check")).hasValue(2);
    }

    @Test
    void theSchemaIsAskedOnlyWhereSomebodyNamesOne(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("nothing.xsd"), "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"/>");
        assertThat(HwpxCheck.with(folder).check(Hwpx.bytes(Papers.excerpt())))
                .isNotEmpty()
                .extracting(Finding::rule)
                .containsOnly(Rule.SCHEMA);
    }

    private static Breaking reference(String attribute) {
        return sound -> sound.changing(
                        SECTION,
                        xml -> xml.replaceFirst("(?s)(.*)" + attribute + "=\"\\d+\"", "$1" + attribute + "=\"99999\""))
                .bytes();
    }

    /// Changes something in the budget table, which has four rows and four columns.
    private static Breaking table(String before, String after) {
        return sound -> sound.changing(SECTION, xml -> {
                    int at = xml.indexOf("rowCnt=\"4\"");
                    return xml.substring(0, at) + xml.substring(at).replaceFirst(before, after);
                })
                .bytes();
    }

    private static Breaking empty(String opening) {
        return sound -> sound.changing(CONTENT, xml -> xml.replaceFirst("(" + opening + ")[^<]*", "$1"))
                .bytes();
    }
}
