package kr.onmaeul.foundation.reading;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Image;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.ItemList.Item;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.Table.Cell;
import kr.onmaeul.foundation.document.Table.Row;
import kr.onmaeul.foundation.document.hwpx.Hwpx;

/// Documents as officers bring them: each writes a day with hyphens and adds up wrongly.
public final class Brought {

    public static final String TEXT = """
            □ 정보화교육 운영 실적
              ○ 기간: 2023-01-02 ~ 2023-05-31
              ○ 수강생 31명(남 12명, 여 18명)
                - 평생스마트교육장 20명
            """;

    public static final String MARKDOWN = """
            # 정보화교육 운영 실적

            1. 기간: 2023-01-02부터
            2. <b>수강</b> 인원

            ![교육장](room.png)

            | 구분 | 인원 |
            | --- | ---: |
            | 계 | 31 |
            | 평생스마트교육장 | 20 |
            | 찾아가는 교육 | 10 |
            """;

    private Brought() {}

    /// An HWPX file that another program made: with an equation, a picture and a table.
    public static byte[] hwpx() {
        return otherwiseMade(Hwpx.bytes(document()));
    }

    static Document document() {
        var table = new Table(
                Run.line("교육장별 수강 인원"),
                Run.line("(단위: 명)"),
                List.of(2, 1, 1, 1),
                1,
                List.of(
                        Row.of(Cell.head("구 분"), Cell.head("계"), Cell.head("남"), Cell.head("여")),
                        Row.of(Cell.of("계"), Cell.number("1,250"), Cell.number("520"), Cell.number("720")),
                        Row.of(Cell.of("평생스마트교육장"), Cell.number("800"), Cell.number("320"), Cell.number("480")),
                        Row.of(Cell.of("찾아가는 정보화교육"), Cell.number("440"), Cell.number("200"), Cell.number("240"))));
        var body = new ArrayList<Block>(List.of(
                Block.Heading.of(1, "2023년 상반기 정보화교육 운영 결과"),
                Block.Paragraph.of("상반기 정보화교육 운영 결과를 다음과 같이 보고합니다."),
                ItemList.of(
                        Marks.SYMBOLS,
                        1,
                        Item.of(
                                "운영 개요",
                                ItemList.of(
                                        Marks.SYMBOLS,
                                        2,
                                        Item.of("기간: 2023-01-02 ~ 2023-05-31"),
                                        Item.of("시간: 오전 10시 ~ 오후 4시"),
                                        Item.of("장소: 평생스마트교육장 외 3개소"),
                                        Item.of("강사: 8명(주강사: 5, 보조강사: 2)"))),
                        Item.of("수강 인원")),
                table));
        body.add(new Picture(Image.of(bars()), "교육장별 수강 인원 막대그림: 800명, 440명", 80, Block.Alignment.CENTRE));
        body.add(ItemList.of(
                Marks.SYMBOLS,
                1,
                Item.of(
                        "향후 계획",
                        ItemList.of(
                                Marks.SYMBOLS,
                                2,
                                Item.of("하반기 수강생 모집: 2023. 7. 3.(월) ~ 7. 14.(금)"),
                                Item.of("소요 예산: 50,000원 × 12회 = 600천원")))));
        return Document.of(Document.About.of("정보화교육 운영 결과", ""), body.toArray(Block[]::new));
    }

    /// Two bars, as a spreadsheet draws them.
    private static byte[] bars() {
        var image = new BufferedImage(320, 110, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 320, 110);
        pen.setColor(new Color(0x25_6E_F4));
        pen.fillRect(10, 15, 300, 30);
        pen.fillRect(10, 65, 165, 30);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return png.toByteArray();
    }

    private static byte[] otherwiseMade(byte[] ours) {
        var made = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ours));
                var out = new ZipOutputStream(made)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        switch (entry.getName()) {
                            case "Contents/section0.xml" -> withEquation(bytes);
                            case "version.xml" ->
                                new String(bytes, StandardCharsets.UTF_8)
                                        .replaceAll("application=\"[^\"]*\"", "application=\"Another\"")
                                        .getBytes(StandardCharsets.UTF_8);
                            default -> bytes;
                        });
                out.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return made.toByteArray();
    }

    private static byte[] withEquation(byte[] section) {
        return new String(section, StandardCharsets.UTF_8)
                .replaceFirst(
                        "보고합니다\\.</hp:t>",
                        "보고합니다.</hp:t><hp:equation><hp:script>수료율 = a over b</hp:script></hp:equation>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
