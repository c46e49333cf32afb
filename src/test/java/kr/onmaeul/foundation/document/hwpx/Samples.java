package kr.onmaeul.foundation.document.hwpx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Attachments;
import kr.onmaeul.foundation.document.Block.Attachments.Attachment;
import kr.onmaeul.foundation.document.Block.Contents;
import kr.onmaeul.foundation.document.Block.EndMark;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.PageBreak;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Drawings;
import kr.onmaeul.foundation.document.Image;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.ItemList.Item;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.Table.Cell;
import kr.onmaeul.foundation.document.Table.Row;

/// Documents of the office, as it writes them.
final class Samples {

    private Samples() {}

    static Document report() {
        return new Document(about("2023년 주요업무 보고"), new Document.Frame("홍보미디어과", "", true), reportBody());
    }

    /// A table of so many rows of four cells.
    static Document table(int rows) {
        var all = new ArrayList<Row>();
        all.add(Row.of(Cell.head("연번"), Cell.head("사업명"), Cell.head("예산액"), Cell.head("집행액")));
        for (int row = 1; row <= rows; row++) {
            all.add(Row.of(
                    Cell.number(String.valueOf(row)),
                    Cell.of("동주민센터 사무기기 보급 " + row),
                    Cell.number("%,d".formatted(row * 1_013L)),
                    Cell.number("%,d".formatted(row * 397L))));
        }
        var table = new Table(Run.line("사업별 예산"), Run.line("(단위: 천원)"), List.of(1, 4, 2, 2), 1, all);
        return new Document(about("사업별 예산"), new Document.Frame("", "", true), List.of(table));
    }

    static Document.About about(String title) {
        return new Document.About(
                title,
                "상반기 추진실적과 향후계획을 보고함",
                List.of("홍보", "예산"),
                Locale.KOREAN,
                "영등포구 홍보미디어과",
                Optional.of(LocalDate.of(2023, 6, 12)));
    }

    private static List<Block> reportBody() {
        var budget = new Table(
                List.of(),
                Run.line("(단위: 천원)"),
                List.of(3, 2, 2, 1),
                2,
                List.of(
                        Row.of(
                                Cell.head("단위사업명").over(2, 1),
                                Cell.head("예산").over(1, 2),
                                Cell.head("집행률(%)").over(2, 1)),
                        Row.of(Cell.head("예산액"), Cell.head("집행액")),
                        Row.of(Cell.of("계"), Cell.number("6,730,052"), Cell.number("2,755,881"), Cell.number("40.9")),
                        Row.of(
                                Cell.of("언론홍보를 통한 구 이미지 제고"),
                                Cell.number("1,091,901"),
                                Cell.number("350,331"),
                                Cell.number("32.1"))));
        return List.of(
                Paragraph.of(Style.COVER_LINE, "제245회 구의회 제1차 정례회"),
                Paragraph.of(Style.COVER_TITLE, "2023년 주요업무 보고"),
                Paragraph.of(Style.COVER_LINE, "홍 보 미 디 어 과"),
                new PageBreak(),
                new Contents("보 고 순 서", 2),
                new PageBreak(),
                new Heading(1, "Ⅱ.", Run.line("주요업무 추진실적"), List.of(), false),
                new Heading(
                        2,
                        "1",
                        Run.line("홍보기능 강화를 통한 구 이미지 제고"),
                        List.of(Run.text("언론팀"), new Run.LineBreak(), Run.text("홍보기획팀")),
                        true),
                Paragraph.of(Style.LEAD, "구민 알권리를 충족시키고, 대외적인 구 이미지를 제고하고자 함"),
                ItemList.of(
                        Marks.SYMBOLS,
                        1,
                        Item.of(
                                "주요 추진실적",
                                ItemList.of(
                                        Marks.SYMBOLS,
                                        2,
                                        new Item(
                                                List.of(
                                                        Run.text("보도자료 작성 및 배포: "),
                                                        new Run.Figure(
                                                                "258건",
                                                                "https://example.kr/figures/258",
                                                                "보도자료 배포 건수",
                                                                java.util.Set.of())),
                                                List.of()),
                                        Item.of(
                                                "언론보도 실적: 6,547건",
                                                ItemList.of(
                                                        Marks.SYMBOLS,
                                                        3,
                                                        Item.of("중앙방송 30건, 지역방송 66건"),
                                                        Item.of("광역(지역)신문·인터넷 5,788건"))))),
                        Item.of("예산현황", budget)),
                new Picture(Image.of(Drawings.png(40, 30)), "소식지 표지", 60, Alignment.CENTRE),
                ItemList.of(
                        Marks.LEGAL,
                        1,
                        Item.of("관련: 홍보미디어과-1234(2023. 5. 2.)호"),
                        Item.of("협조 사항", ItemList.of(Marks.LEGAL, 2, Item.of("제출 기한"), Item.of("제출 방법")))),
                Attachments.of(new Attachment("추진계획서", "1부"), new Attachment("참석자 명단", "1부")),
                new EndMark(EndMark.Kind.END));
    }
}
