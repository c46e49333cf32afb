package kr.onmaeul.foundation.document.hwpx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kr.onmaeul.foundation.document.Block.Alignment;

/// Gives shapes of letters and paragraphs their ids, in the order in which they are first used. The shapes of the
/// styles come first.
final class Shapes {

    private final Map<Letters, Integer> letters = new LinkedHashMap<>();
    private final Map<Lines, Integer> lines = new LinkedHashMap<>();

    Shapes() {
        for (var style : Style.values()) {
            id(style.letters());
            id(lines(style));
        }
    }

    int id(Letters shape) {
        return letters.computeIfAbsent(shape, _ -> letters.size());
    }

    int id(Lines shape) {
        return lines.computeIfAbsent(shape, _ -> lines.size());
    }

    Set<Letters> letters() {
        return letters.keySet();
    }

    Set<Lines> lines() {
        return lines.keySet();
    }

    /// What the paragraphs of a style have in common.
    static Lines lines(Style style) {
        return switch (style) {
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 ->
                Lines.of(Alignment.START).spaced(1200, 400).outlined(style.headingLevel());
            case HEADING_NOTE -> Lines.of(Alignment.END).kept();
            case HEADING_NUMBER, HEAD_CELL -> Lines.of(Alignment.CENTRE);
            case CONTENTS_TITLE -> Lines.of(Alignment.CENTRE).spaced(0, 1200);
            case COVER_TITLE -> Lines.of(Alignment.CENTRE).spaced(16_000, 16_000);
            case COVER_LINE -> Lines.of(Alignment.CENTRE).spaced(0, 1_000);
            case LEAD -> Lines.of(Alignment.START).spaced(700, 700).filled(Fill.LEAD);
            case CAPTION -> Lines.of(Alignment.START).spaced(400, 0).kept();
            case UNIT -> Lines.of(Alignment.END).kept();
            case FOOTER -> Lines.of(Alignment.CENTRE);
            case CONTENTS_1, CONTENTS_2, CONTENTS_3, CONTENTS_4, CONTENTS_5, CONTENTS_6 ->
                Lines.of(Alignment.START).at(1200 * (style.contentsLevel() - 1), 0);
            case ATTACHMENT -> Lines.of(Alignment.JUSTIFIED).at(0, 3600);
            case PLAIN, BODY, NOTE, CELL, END, BLANK_BELOW, HOLDER, HEADER -> Lines.of(Alignment.START);
            case LEGAL_1, LEGAL_2, LEGAL_3, LEGAL_4, LEGAL_5, LEGAL_6, LEGAL_7, LEGAL_8 ->
                Lines.of(Alignment.JUSTIFIED).at(1200 * (style.legalLevel() - 1), 1800);
            case SINGLE_1, SINGLE_2, SINGLE_3, SINGLE_4, SINGLE_5, SINGLE_6, SINGLE_7, SINGLE_8 ->
                Lines.of(Alignment.JUSTIFIED).at(1200 * (style.singleLevel() - 1), 0);
            case SYMBOL_1, SYMBOL_2, SYMBOL_3, SYMBOL_4 ->
                Lines.of(Alignment.JUSTIFIED).at(1200 * (style.symbolLevel() - 1), 1800);
        };
    }
}
