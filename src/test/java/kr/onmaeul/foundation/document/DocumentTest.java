package kr.onmaeul.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Attachments;
import kr.onmaeul.foundation.document.Block.Attachments.Attachment;
import kr.onmaeul.foundation.document.Block.Contents;
import kr.onmaeul.foundation.document.Block.EndMark;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.PageBreak;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.ItemList.Item;
import kr.onmaeul.foundation.document.Table.Cell;
import kr.onmaeul.foundation.document.Table.Row;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Document.About ABOUT = Document.About.of("주요업무 보고", "상반기 실적을 보고함", "홍보", "실적");
    private static final EndMark END = new EndMark(EndMark.Kind.END);

    @Test
    void theTextOfAReportIsItsLinesInReadingOrder() {
        var report = Document.of(
                ABOUT,
                Paragraph.of(Paragraph.Style.COVER_TITLE, "2023년 주요업무 보고"),
                new PageBreak(),
                new Contents("보 고 순 서", 1),
                Heading.of(1, "일반현황"),
                new Heading(
                        2,
                        "1",
                        Run.line("홍보기능 강화"),
                        List.of(Run.text("언론팀"), new Run.LineBreak(), Run.text("홍보기획팀")),
                        true),
                Paragraph.of(Paragraph.Style.LEAD, "구민의 알권리를\t충족시키고자 함"),
                ItemList.of(
                        Marks.SYMBOLS,
                        1,
                        Item.of(
                                "예산현황",
                                new Table(
                                        List.of(),
                                        Run.line("(단위: 천원)"),
                                        List.of(2, 1),
                                        1,
                                        List.of(
                                                Row.of(Cell.head("예산액"), Cell.head("집행률(%)")),
                                                Row.of(Cell.number("1,465,383"), Cell.number("49.1")))))),
                Attachments.of(new Attachment("추진계획서", "1부"), new Attachment("참석자 명단", "2매")),
                END);
        assertThat(CanonicalText.of(report).lines())
                .containsExactly(
                        "2023년 주요업무 보고",
                        "보 고 순 서",
                        "일반현황",
                        "일반현황",
                        "1 홍보기능 강화",
                        "언론팀",
                        "홍보기획팀",
                        "구민의 알권리를 충족시키고자 함",
                        "□ 예산현황",
                        "(단위: 천원)",
                        "예산액",
                        "집행률(%)",
                        "1,465,383",
                        "49.1",
                        "붙임 1. 추진계획서 1부.",
                        "2. 참석자 명단 2매. 끝.");
    }

    @Test
    void theEndStandsOneCharacterAfterTheLastLine() {
        var inner = ItemList.of(Marks.LEGAL, 2, Item.of("일시"), Item.of("장소"));
        var document = Document.of(ABOUT, ItemList.of(Marks.LEGAL, 1, Item.of("개요", inner), Item.of("협조", inner)), END);
        assertThat(CanonicalText.of(document)).endsWith("2. 협조\n가. 일시\n나. 장소 끝.");
        assertThat(document.settled().body()).hasSize(1);
    }

    @Test
    void afterAWholeTableTheEndStandsBelowIt() {
        var document = Document.of(ABOUT, Table.of(0, Row.of(Cell.of("합계"))), END);
        assertThat(document.settled()).isEqualTo(document);
        assertThat(CanonicalText.of(document)).isEqualTo("합계\n끝.");
    }

    @Test
    void aSingleItemOfTheLawsMarksHasNone() {
        assertThat(ItemList.of(Marks.LEGAL, 1, Item.of("하나")).mark(1)).isEmpty();
        assertThat(ItemList.of(Marks.SYMBOLS, 1, Item.of("하나")).mark(1)).isEqualTo("□");
    }

    @Test
    void cellsCoverTheGridExactlyOnce() {
        var table = table(
                1,
                Row.of(Cell.head("구분").over(1, 2), Cell.head("계")),
                Row.of(Cell.of("정원").over(2, 1), Cell.of("6급"), Cell.number("5")),
                Row.of(Cell.of("7급"), Cell.number("8")));
        assertThat(table.places()).containsExactly(List.of(0, 2), List.of(0, 1, 2), List.of(1, 2));
    }

    @Test
    void aTableThatDoesNotFillItsGridIsRefused() {
        var a = Cell.of("가");
        assertThatThrownBy(() -> table(0, Row.of(a, a, a), Row.of(a, a))).hasMessageContaining("row 2, column 3");
        assertThatThrownBy(() -> table(0, Row.of(a, a, a, a))).hasMessageContaining("more cells");
        assertThatThrownBy(() -> table(0, Row.of(a, a, a.over(2, 1)))).hasMessageContaining("beyond the table");
        assertThatThrownBy(() -> table(0, Row.of(a, a.over(2, 1), a), Row.of(a.over(1, 2), a)))
                .hasMessageContaining("meet in row 2");
        assertThatThrownBy(() -> table(1, Row.of(a.over(2, 1), a, a), Row.of(a, a)))
                .hasMessageContaining("beyond its headings");
    }

    @Test
    void charactersThatXmlCannotSayAreDropped() {
        assertThat(Run.text("보\u0001도\uFFFE자\uD800료 \uD83D\uDE00\t끝\n").plain()).isEqualTo("보도자료 😀 끝 ");
    }

    @Test
    void neighboursOfOneEmphasisAreOneText() {
        var line = new Paragraph(
                Paragraph.Style.NORMAL, Alignment.START, List.of(Run.text("보도"), Run.text(""), Run.text("자료")));
        assertThat(line.text()).containsExactly(Run.text("보도자료"));
    }

    @Test
    void aLinkLeadsOnlyToWhatCanBeVisitedSafely() {
        assertThatThrownBy(() -> new Run.Link("여기", "javascript:alert(1)", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Run.Link("여기", "/report/1?at=12:30", Set.of()).address()).startsWith("/report");
    }

    @Test
    void aPictureWithoutWordsIsRefused() {
        var image = Image.of(Drawings.png(4, 2));
        assertThatThrownBy(() -> new Picture(image, " ", 80, Alignment.CENTRE))
                .hasMessageContaining("alternative text");
        assertThat(new Picture(image, "현장 사진", 80, Alignment.CENTRE).height()).isEqualTo(40);
    }

    @Test
    void blocksStandOnlyWhereTheyMay() {
        assertThatThrownBy(() -> Item.of("항목", Heading.of(1, "제목"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Document.of(ABOUT, END, Paragraph.of("뒤"))).hasMessageContaining("last block");
        assertThatThrownBy(() -> ItemList.of(Marks.LEGAL, 2, Item.of("밖", ItemList.of(Marks.LEGAL, 2, Item.of("안")))))
                .hasMessageContaining("deeper");
    }

    @Test
    void blocksStandInOneAnotherOnlySoDeep() {
        Table table = Table.of(0, Row.of(Cell.of("속")));
        for (int depth = 0; depth < 20; depth++) {
            table = Table.of(0, Row.of(new Cell(List.of(table), 1, 1, false)));
        }
        var deep = table;
        assertThatThrownBy(() -> Document.of(ABOUT, deep)).hasMessageContaining("12 deep");
    }

    private static Table table(int headRows, Row... rows) {
        return new Table(List.of(), List.of(), List.of(1, 1, 1), headRows, List.of(rows));
    }
}
