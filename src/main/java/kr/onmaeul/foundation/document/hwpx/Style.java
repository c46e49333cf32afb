package kr.onmaeul.foundation.document.hwpx;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.document.Marks;

/// The kinds of paragraphs in our files, in the order of their ids. The names are what a reader knows them by.
enum Style {
    PLAIN("바탕글", "Normal", Letters.BODY),
    BODY("본문", "Body", Letters.BODY),
    HEADING_1("개요 1", "Outline 1", Letters.heading(1800)),
    HEADING_2("개요 2", "Outline 2", Letters.heading(1600)),
    HEADING_3("개요 3", "Outline 3", Letters.heading(1400)),
    HEADING_4("개요 4", "Outline 4", Letters.heading(1300)),
    HEADING_5("개요 5", "Outline 5", Letters.heading(1200)),
    HEADING_6("개요 6", "Outline 6", Letters.heading(1200)),
    HEADING_NOTE("제목 옆글", "Heading Note", Letters.gothic(1050)),
    HEADING_NUMBER("제목 번호", "Heading Number", Letters.heading(1600).coloured("#FFFFFF")),
    LEAD("요지 상자", "Lead", Letters.BODY),
    NOTE("참고글", "Note", Letters.gothic(1000)),
    COVER_TITLE("표지 제목", "Cover Title", Letters.gothic(2800)),
    COVER_LINE("표지 글", "Cover Line", Letters.gothic(1600)),
    CAPTION("표 제목", "Table Caption", Letters.gothic(1100)),
    UNIT("표 단위", "Table Unit", Letters.gothic(1000)),
    CELL("표 글", "Table Text", Letters.CELL),
    HEAD_CELL("표 머리글", "Table Head", Letters.gothic(1050)),
    CONTENTS_TITLE("차례 제목", "TOC Heading", Letters.heading(1600)),
    CONTENTS_1("차례 1", "TOC 1", Letters.BODY),
    CONTENTS_2("차례 2", "TOC 2", Letters.BODY),
    CONTENTS_3("차례 3", "TOC 3", Letters.BODY),
    CONTENTS_4("차례 4", "TOC 4", Letters.BODY),
    CONTENTS_5("차례 5", "TOC 5", Letters.BODY),
    CONTENTS_6("차례 6", "TOC 6", Letters.BODY),
    ATTACHMENT("붙임", "Attachments", Letters.BODY),
    END("끝", "End", Letters.BODY),
    BLANK_BELOW("이하 빈칸", "Blank Below", Letters.CELL),
    /// Holds a table, a picture or the end of a page, or nothing.
    HOLDER("개체 자리", "Object", Letters.BODY),
    LEGAL_1("항목 1", "Item 1", Letters.BODY),
    LEGAL_2("항목 2", "Item 2", Letters.BODY),
    LEGAL_3("항목 3", "Item 3", Letters.BODY),
    LEGAL_4("항목 4", "Item 4", Letters.BODY),
    LEGAL_5("항목 5", "Item 5", Letters.BODY),
    LEGAL_6("항목 6", "Item 6", Letters.BODY),
    LEGAL_7("항목 7", "Item 7", Letters.BODY),
    LEGAL_8("항목 8", "Item 8", Letters.BODY),
    SINGLE_1("홑 항목 1", "Single Item 1", Letters.BODY),
    SINGLE_2("홑 항목 2", "Single Item 2", Letters.BODY),
    SINGLE_3("홑 항목 3", "Single Item 3", Letters.BODY),
    SINGLE_4("홑 항목 4", "Single Item 4", Letters.BODY),
    SINGLE_5("홑 항목 5", "Single Item 5", Letters.BODY),
    SINGLE_6("홑 항목 6", "Single Item 6", Letters.BODY),
    SINGLE_7("홑 항목 7", "Single Item 7", Letters.BODY),
    SINGLE_8("홑 항목 8", "Single Item 8", Letters.BODY),
    SYMBOL_1("개조 항목 1", "Symbol Item 1", Letters.BODY),
    SYMBOL_2("개조 항목 2", "Symbol Item 2", Letters.BODY),
    SYMBOL_3("개조 항목 3", "Symbol Item 3", Letters.BODY),
    SYMBOL_4("개조 항목 4", "Symbol Item 4", Letters.BODY),
    HEADER("머리말", "Header", Letters.gothic(900)),
    FOOTER("꼬리말", "Footer", Letters.gothic(900));

    private static final Map<String, Style> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(style -> style.korean, Function.identity()));
    private static final Map<String, Style> BY_ENGLISH =
            Arrays.stream(values()).collect(Collectors.toMap(style -> style.english, Function.identity()));

    private final String korean;
    private final String english;
    private final Letters letters;

    Style(String korean, String english, Letters letters) {
        this.korean = korean;
        this.english = english;
        this.letters = letters;
    }

    static Optional<Style> named(String korean, String english) {
        return Optional.ofNullable(BY_NAME.get(korean)).or(() -> Optional.ofNullable(BY_ENGLISH.get(english)));
    }

    static Style heading(int level) {
        return values()[HEADING_1.ordinal() + level - 1];
    }

    static Style contents(int level) {
        return values()[CONTENTS_1.ordinal() + level - 1];
    }

    static Style item(Marks marks, int level, boolean marked) {
        var first = marks == Marks.SYMBOLS ? SYMBOL_1 : marked ? LEGAL_1 : SINGLE_1;
        return values()[first.ordinal() + level - 1];
    }

    int id() {
        return ordinal();
    }

    String korean() {
        return korean;
    }

    String english() {
        return english;
    }

    Letters letters() {
        return letters;
    }

    /// 1 to 6, or 0 for what is no heading.
    int headingLevel() {
        return within(HEADING_1, HEADING_6);
    }

    /// 1 to 6, or 0 for what is no entry of the contents.
    int contentsLevel() {
        return within(CONTENTS_1, CONTENTS_6);
    }

    /// 1 to 8, or 0 for what is no item, as are the next two.
    int legalLevel() {
        return within(LEGAL_1, LEGAL_8);
    }

    int singleLevel() {
        return within(SINGLE_1, SINGLE_8);
    }

    int symbolLevel() {
        return within(SYMBOL_1, SYMBOL_4);
    }

    private int within(Style first, Style last) {
        return compareTo(first) >= 0 && compareTo(last) <= 0 ? ordinal() - first.ordinal() + 1 : 0;
    }
}
