package kr.onmaeul.foundation.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Attachments;
import kr.onmaeul.foundation.document.Block.Attachments.Attachment;
import kr.onmaeul.foundation.document.Block.Contents;
import kr.onmaeul.foundation.document.Block.EndMark;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.PageBreak;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;
import kr.onmaeul.foundation.document.ItemList.Item;
import kr.onmaeul.foundation.document.Table.Cell;
import kr.onmaeul.foundation.document.Table.Row;

/// Papers as the office writes them: a report to the council, a letter, a long table.
public final class Papers {

    private static final List<String> SUBJECTS = List.of(
            "홍보기능 강화를 통한 구 이미지 제고",
            "다양한 소통채널을 활용한 맞춤형 구정 홍보",
            "구 홈페이지 및 정보시스템 운영·관리",
            "디지털 실생활 맞춤형 정보화교육 운영",
            "교환기 및 전화기 교체",
            "다기능 사무기기 보급");
    private static final List<String> TEAMS = List.of("언론팀", "소통미디어팀", "전산운영팀", "전산운영팀", "정보통신팀", "정보통신팀");

    private Papers() {}

    /// A report with cover, contents, facilities, budget and so many sections of about one page each.
    public static Document report(int sections) {
        var body = new ArrayList<Block>(List.of(
                Paragraph.of(Style.COVER_LINE, "제245회 구의회 제1차 정례회"),
                Paragraph.of(Style.COVER_LINE, "2023. 6. 12. ~ 6. 27."),
                Paragraph.of(Style.COVER_TITLE, "2023년 주요업무 보고"),
                Paragraph.of(Style.COVER_LINE, "홍 보 미 디 어 과"),
                new PageBreak(),
                new Contents("보 고 순 서", 2),
                new PageBreak(),
                new Heading(1, "Ⅰ.", Run.line("일반현황"), List.of(), false),
                new Heading(2, "1", Run.line("인력"), List.of(), true),
                staff(),
                new Heading(2, "2", Run.line("주요시설 및 장비"), List.of(), true),
                facilities(),
                new Heading(2, "3", Run.line("예산현황"), List.of(), true),
                budget(),
                new PageBreak(),
                new Heading(1, "Ⅱ.", Run.line("주요업무 추진실적"), List.of(), false)));
        for (int section = 1; section <= sections; section++) {
            if (section > 1) {
                body.add(new PageBreak());
            }
            section(body, section);
        }
        body.add(Attachments.of(new Attachment("사업별 집행내역", "1부"), new Attachment("소식지 표지", "2매")));
        body.add(new EndMark(EndMark.Kind.END));
        return new Document(about("2023년 주요업무 보고"), new Document.Frame("홍보미디어과", "", true), body);
    }

    /// A short report of three pages in which every kind of block stands.
    public static Document excerpt() {
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
        return new Document(
                about("2023년 주요업무 보고"),
                new Document.Frame("홍보미디어과", "", true),
                List.of(
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
                                                                        Set.of())),
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
                        new EndMark(EndMark.Kind.END)));
    }

    /// A letter to another department, with the marks of the law.
    public static Document letter() {
        return new Document(
                about("2023년 하반기 구정 홍보 협조 요청"),
                Document.Frame.plain(),
                List.of(
                        Paragraph.of("수신  각 부서장"),
                        Paragraph.of("제목  2023년 하반기 구정 홍보 협조 요청"),
                        ItemList.of(
                                Marks.LEGAL,
                                1,
                                Item.of("관련: 홍보미디어과-1234(2023. 5. 2.)호"),
                                Item.of(
                                        "하반기 구정 홍보를 다음과 같이 추진하고자 하오니, 부서별 홍보 일정과 자료를 기한 안에" + " 제출하여 주시기 바랍니다.",
                                        ItemList.of(
                                                Marks.LEGAL,
                                                2,
                                                Item.of("제출 기한: 2023. 6. 30.(금) 18:00까지"),
                                                Item.of("제출 방법: 온나라 전자문서"),
                                                new Item(
                                                        List.of(
                                                                Run.text("문의: "),
                                                                new Run.Link(
                                                                        "press@example.kr",
                                                                        "mailto:press@example.kr",
                                                                        Set.of())),
                                                        List.of()))),
                                Item.of("예산 소요액: 금113,560원(금일십일만삼천오백육십원)")),
                        Attachments.of(new Attachment("홍보 일정 서식", "1부"), new Attachment("작성 요령", "1부")),
                        new EndMark(EndMark.Kind.END)));
    }

    /// Thirty rows fill about a page.
    public static Document table(int rows) {
        var all = new ArrayList<Row>();
        all.add(Row.of(Cell.head("연번"), Cell.head("사업명"), Cell.head("예산액"), Cell.head("집행액")));
        for (int row = 1; row <= rows; row++) {
            all.add(Row.of(
                    Cell.number(String.valueOf(row)),
                    Cell.of("동주민센터 사무기기 보급 " + row),
                    Cell.number("%,d".formatted(row * 1_013L)),
                    Cell.number("%,d".formatted(row * 397L))));
        }
        return new Document(
                about("사업별 예산"),
                new Document.Frame("", "", true),
                List.of(new Table(Run.line("사업별 예산"), Run.line("(단위: 천원)"), List.of(1, 4, 2, 2), 1, all)));
    }

    public static Document.About about(String title) {
        return new Document.About(
                title,
                "상반기 추진실적과 향후계획을 보고함",
                List.of("홍보", "예산"),
                Locale.KOREAN,
                "영등포구 홍보미디어과",
                Optional.of(LocalDate.of(2023, 6, 12)));
    }

    private static void section(List<Block> body, int number) {
        int subject = (number - 1) % SUBJECTS.size();
        var teams = subject == 0
                ? List.<Run>of(Run.text("언론팀"), new Run.LineBreak(), Run.text("홍보기획팀"))
                : Run.line(TEAMS.get(subject));
        body.add(new Heading(2, String.valueOf(number), Run.line(SUBJECTS.get(subject)), teams, true));
        body.add(Paragraph.of(
                Style.LEAD, "우리 구 주요 역점 사업과 구정 현안에 대한 체계적인 홍보를 통해 구민 알권리를 충족시키고, 대외적인 구 이미지를" + " 제고하고자 함"));
        body.add(ItemList.of(
                Marks.SYMBOLS,
                1,
                Item.of(
                        "사업개요",
                        ItemList.of(
                                Marks.SYMBOLS,
                                2,
                                Item.of("사업기간: ’23. 1. ~ 12."),
                                Item.of("신문, 방송 등 언론 매체와 소식지를 통한 구정 홍보 및 정보 전달"))),
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
                                                        "1월 1일부터 5월 31일까지 배포한 보도자료의 수",
                                                        Set.of())),
                                        List.of()),
                                Item.of(
                                        "언론보도 실적: 6,547건",
                                        ItemList.of(
                                                Marks.SYMBOLS,
                                                3,
                                                Item.of("중앙방송 30건, 지역방송 66건, 중앙일간지·통신사 663건, 광역(지역)신문·인터넷"
                                                        + " 5,788건(전년 같은 기간보다 412건 늘어남)"),
                                                Item.of(
                                                        "통·반장 신문 구독: 10종 2,308부 / 월",
                                                        ItemList.of(
                                                                Marks.SYMBOLS,
                                                                4,
                                                                Item.of("어린이 명예기자 32명 신규 위촉(5월)"))))))),
                Item.of(
                        "향후계획",
                        ItemList.of(
                                Marks.SYMBOLS,
                                2,
                                Item.of("구정 홍보 및 언론 관계 형성을 위한 취재 적극 지원: ’23. 6. ~ 12."),
                                Item.of("영등포 소식 발간: ’23. 6. ~ 12.(700,000부)"))),
                Item.of("예산현황", sectionBudget())));
        if (number % 3 == 1) {
            body.add(Paragraph.of(Style.NOTE, "※ 집행률은 5. 31. 기준"));
            body.add(new Picture(Image.of(Drawings.jpeg(240, 90)), "소식지 표지 세 장", 80, Alignment.CENTRE));
        }
    }

    private static Table sectionBudget() {
        return new Table(
                List.of(),
                Run.line("(단위: 천원)"),
                List.of(2, 2, 1),
                1,
                List.of(
                        Row.of(Cell.head("예산액"), Cell.head("집행액"), Cell.head("집행률(%)")),
                        Row.of(Cell.number("1,465,383(구비)"), Cell.number("720,791(구비)"), Cell.number("49.1"))));
    }

    private static Table staff() {
        return new Table(
                List.of(),
                Run.line("(단위: 명)"),
                List.of(3, 2, 2, 2, 2, 2, 2, 2, 2),
                2,
                List.of(
                        Row.of(
                                Cell.head("구분").over(2, 1),
                                Cell.head("계").over(2, 1),
                                Cell.head("일반직").over(1, 5),
                                Cell.head("임기제").over(1, 2)),
                        Row.of(
                                Cell.head("5급"),
                                Cell.head("6급"),
                                Cell.head("7급"),
                                Cell.head("8급"),
                                Cell.head("9급"),
                                Cell.head("8급"),
                                Cell.head("9급")),
                        numbers("정원", "30", "1", "5", "8", "8", "3", "2", "3"),
                        numbers("현원", "34", "1", "9", "8", "7", "4", "2", "3"),
                        numbers("과부족", "4", "-", "4", "-", "△1", "1", "-", "-")));
    }

    private static Row numbers(String head, String... numbers) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.head(head));
        for (var number : numbers) {
            cells.add(Cell.number(number));
        }
        return new Row(cells);
    }

    private static Table facilities() {
        return new Table(
                List.of(),
                List.of(),
                List.of(2, 4, 5, 2),
                1,
                List.of(
                        Row.of(Cell.head("구분"), Cell.head("명칭"), Cell.head("현황"), Cell.head("비고")),
                        Row.of(
                                Cell.head("시설").over(3, 1),
                                Cell.of("정보화교육장(1개소)"),
                                Cell.of("평생스마트교육장(대림3동)"),
                                Cell.of("전산운영팀")),
                        Row.of(
                                Cell.of("정보통신통합관제실(2개소)"),
                                new Cell(
                                        List.of(ItemList.of(
                                                Marks.SYMBOLS,
                                                4,
                                                Item.of("서버, 스토리지, 백업장비: 19종"),
                                                Item.of("보안장비, 네트워크 장비: 12종"))),
                                        1,
                                        1,
                                        false),
                                Cell.of("전산운영팀")),
                        Row.of(Cell.of("YDP스튜디오"), Cell.of("면적 87.12㎡, 영상실과 조정실"), Cell.of("소통미디어팀")),
                        Row.of(
                                Cell.head("차량"),
                                Cell.of("니로EV(2021년식, 임대)"),
                                Cell.of("구 주요행사 촬영 지원, 보도자료 취재"),
                                Cell.of("언론팀"))));
    }

    private static Table budget() {
        return new Table(
                Run.line("단위사업별 집행"),
                Run.line("(단위: 천원)"),
                List.of(5, 2, 2, 2),
                1,
                List.of(
                        Row.of(
                                Cell.head("단위사업명"),
                                Cell.head("예산액"),
                                Cell.head("집행액"),
                                new Cell(
                                        List.of(new Paragraph(
                                                Paragraph.Style.NORMAL,
                                                Alignment.CENTRE,
                                                List.of(
                                                        Run.text("집행률(%)"),
                                                        new Run.LineBreak(),
                                                        Run.text("(5.31. 기준)")))),
                                        1,
                                        1,
                                        true)),
                        numbers("계", "6,730,052", "2,755,881", "40.9"),
                        numbers("언론홍보를 통한 구 이미지 제고", "1,091,901", "350,331", "32.1"),
                        numbers("전략적 기획을 통한 대외 홍보 강화", "487,965", "147,375", "30.2"),
                        numbers("스마트시대를 선도하는 미래 정보화 추진", "1,546,021", "968,174", "62.6"),
                        numbers("신속하고 안정적인 행정서비스 지원을 위한 정보통신망 운영", "2,905,768", "987,893", "33.1")));
    }
}
