package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.hwpx.HwpxReading.Notes;

/// Makes blocks out of the paragraphs of a body or a cell, in their order.
final class Gathering {

    private static final Pattern NUMBER =
            Pattern.compile("((?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+|[0-9]{1,2}(?:\\.[0-9]{1,2})*|제[0-9]+[장절조])\\.?|[□○])\\s+(?=\\S)");

    private final Notes notes;
    private final boolean ours;
    private final boolean cell;
    private final Nesting nesting;
    private final AttachmentsRead attachments = new AttachmentsRead();
    private List<Run> caption = List.of();
    private List<Run> unit = List.of();
    private int above;

    /// Whether a new page was just begun.
    private boolean begun;

    private Optional<Heading> heading = Optional.empty();

    Gathering(Notes notes, boolean ours, boolean cell) {
        this.notes = notes;
        this.ours = ours;
        this.cell = cell;
        this.nesting = new Nesting((cell ? Letters.CELL : Letters.BODY).height() / 2);
    }

    List<Block> blocks() {
        settle();
        return nesting.blocks();
    }

    /// What stood in a cell that is none after all.
    List<Block> loose() {
        return blocks().stream()
                .map(block -> block instanceof Block.EndMark(var kind) ? Paragraph.of(kind.words()) : block)
                .toList();
    }

    /// The blocks of a body: 끝. stands for itself again.
    List<Block> body() {
        return EndRead.unsettled(blocks());
    }

    /// The heading among the paragraphs of a cell.
    Optional<Heading> heading() {
        return heading;
    }

    /// What follows begins on a new page, if anything stands before it.
    void newSheet() {
        settle();
        begun = !nesting.blocks().isEmpty();
        if (begun) {
            nesting.add(new Block.PageBreak(), -1);
        }
    }

    void add(ParagraphRead paragraph) {
        boolean again = begun;
        begun = false;
        if (paragraph.newPage() && !cell && !again) {
            settle();
            nesting.add(new Block.PageBreak(), -1);
        }
        if (!paragraph.runs().isEmpty() || paragraph.objects().isEmpty()) {
            if (cell || !attachments.takes(paragraph)) {
                words(paragraph);
            }
        }
        paragraph.objects().forEach(object -> object(object, paragraph));
    }

    private void words(ParagraphRead paragraph) {
        if (!paragraph.is(Style.CAPTION) && !paragraph.is(Style.UNIT)) {
            settle();
        }
        if (paragraph.style().isEmpty() || paragraph.is(Style.PLAIN)) {
            plain(paragraph);
            return;
        }
        var style = paragraph.style().get();
        switch (style) {
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 ->
                heading(style.headingLevel(), paragraph);
            case HEADING_NOTE -> headingNote(paragraph);
            case CAPTION -> caption = above(paragraph, caption);
            case UNIT -> unit = above(paragraph, unit);
            case CONTENTS_TITLE -> contents(paragraph);
            case CONTENTS_1, CONTENTS_2, CONTENTS_3, CONTENTS_4, CONTENTS_5, CONTENTS_6 ->
                contentsEntry(style.contentsLevel());
            case END -> ending(paragraph, Block.EndMark.Kind.END);
            case BLANK_BELOW -> ending(paragraph, Block.EndMark.Kind.BLANK_BELOW);
            case HOLDER -> {
                if (!paragraph.runs().isEmpty()) {
                    plain(paragraph);
                }
            }
            case LEGAL_1, LEGAL_2, LEGAL_3, LEGAL_4, LEGAL_5, LEGAL_6, LEGAL_7, LEGAL_8 ->
                legal(style.legalLevel(), paragraph);
            case SINGLE_1, SINGLE_2, SINGLE_3, SINGLE_4, SINGLE_5, SINGLE_6, SINGLE_7, SINGLE_8 ->
                item(Marks.LEGAL, style.singleLevel(), 0, paragraph, paragraph.runs());
            case SYMBOL_1, SYMBOL_2, SYMBOL_3, SYMBOL_4 ->
                item(Marks.SYMBOLS, style.symbolLevel(), 1, paragraph, paragraph.unmarked());
            case LEAD -> paragraph(Paragraph.Style.LEAD, paragraph);
            case NOTE -> paragraph(Paragraph.Style.NOTE, paragraph);
            case COVER_TITLE -> paragraph(Paragraph.Style.COVER_TITLE, paragraph);
            case COVER_LINE -> paragraph(Paragraph.Style.COVER_LINE, paragraph);
            case PLAIN, BODY, CELL, HEAD_CELL, HEADING_NUMBER, ATTACHMENT, HEADER, FOOTER -> body(paragraph);
        }
    }

    /// A paragraph of our text, or of an officer who uses the style 본문 as most do: for everything.
    private void body(ParagraphRead paragraph) {
        if (ours) {
            paragraph(Paragraph.Style.NORMAL, paragraph);
        } else {
            plain(paragraph);
        }
    }

    /// A paragraph of which the style says nothing.
    private void plain(ParagraphRead paragraph) {
        var shape = paragraph.shape();
        switch (shape.numbering()) {
            case "OUTLINE" -> heading(shape.level(), paragraph);
            case "NUMBER" -> {
                notes.add(NotTaken.Kind.AUTOMATIC_NUMBER, paragraph.plain());
                int level = Math.min(shape.level(), Marks.LEGAL.levels());
                item(Marks.LEGAL, level, nesting.next(Marks.LEGAL, level), paragraph, paragraph.runs());
            }
            case "BULLET" -> {
                int level = Marks.find(shape.bullet() + " ")
                        .filter(found -> found.marks() == Marks.SYMBOLS)
                        .map(Marks.Found::level)
                        .orElse(Math.min(shape.level(), Marks.SYMBOLS.levels()));
                item(Marks.SYMBOLS, level, 1, paragraph, paragraph.runs());
            }
            default -> typed(paragraph);
        }
    }

    /// An item whose mark was typed, or a plain paragraph.
    private void typed(ParagraphRead paragraph) {
        var text = paragraph.plain().replace(RunsRead.FIXED_BLANK, ' ');
        int blanks = text.length() - text.stripLeading().length();
        var found = Marks.find(text.substring(blanks));
        if (found.isPresent()) {
            var mark = found.get();
            if (mark.number() == 1 || nesting.continues(mark.marks(), mark.level(), mark.number())) {
                int marked = text.length() - mark.rest().length();
                item(
                        mark.marks(),
                        mark.level(),
                        mark.number(),
                        paragraph,
                        ParagraphRead.after(paragraph.runs(), marked));
                return;
            }
        }
        if (!paragraph.runs().isEmpty() || ours) {
            paragraph(Paragraph.Style.NORMAL, paragraph);
        }
    }

    private void legal(int level, ParagraphRead paragraph) {
        int number =
                Marks.find(paragraph.mark() + " ").map(Marks.Found::number).orElse(nesting.next(Marks.LEGAL, level));
        item(Marks.LEGAL, level, number, paragraph, paragraph.unmarked());
    }

    private void item(Marks marks, int level, int number, ParagraphRead paragraph, List<Run> text) {
        var shape = paragraph.shape();
        boolean styled = paragraph.style().isPresent() && !paragraph.is(Style.PLAIN);
        nesting.add(new Nesting.Line(
                marks, level, number, styled && ours ? shape.left() : -1, Math.max(0, -shape.intent()), text));
    }

    private void heading(int level, ParagraphRead paragraph) {
        int capped = Math.min(level, Heading.DEEPEST);
        var text = paragraph.unmarked();
        var number = paragraph.mark();
        var typed = NUMBER.matcher(paragraph.plain());
        if (number.isEmpty() && !ours && typed.lookingAt()) {
            number = typed.group(1);
            text = ParagraphRead.after(paragraph.runs(), typed.end());
        }
        if (Run.plain(text).isBlank()) {
            paragraph(Paragraph.Style.NORMAL, paragraph);
            return;
        }
        var read = new Heading(capped, number, text, List.of(), false);
        if (cell) {
            heading = heading.or(() -> Optional.of(read));
            paragraph(Paragraph.Style.NORMAL, paragraph);
        } else {
            nesting.add(read, -1);
        }
    }

    private void headingNote(ParagraphRead paragraph) {
        var blocks = nesting.blocks();
        if (!cell
                && !blocks.isEmpty()
                && blocks.getLast() instanceof Heading(var level, var number, var text, var note, var boxed)
                && note.isEmpty()) {
            blocks.set(blocks.size() - 1, new Heading(level, number, text, paragraph.runs(), boxed));
        } else {
            paragraph(Paragraph.Style.NORMAL, paragraph);
        }
    }

    private void contents(ParagraphRead paragraph) {
        int deepest = paragraph.bookmark().matches(SectionPart.CONTENTS + "[1-6]")
                ? paragraph.bookmark().charAt(SectionPart.CONTENTS.length()) - '0'
                : 1;
        if (cell) {
            paragraph(Paragraph.Style.NORMAL, paragraph);
        } else {
            nesting.add(new Block.Contents(paragraph.plain(), deepest), -1);
        }
    }

    /// An entry says nothing that the headings do not say, but how deep the contents go.
    private void contentsEntry(int level) {
        var blocks = nesting.blocks();
        if (!cell && !blocks.isEmpty() && blocks.getLast() instanceof Block.Contents(var title, var deepest)) {
            blocks.set(blocks.size() - 1, new Block.Contents(title, Math.max(deepest, level)));
        } else if (!cell) {
            nesting.add(new Block.Contents("", level), -1);
        }
    }

    private void ending(ParagraphRead paragraph, Block.EndMark.Kind kind) {
        if (cell == (kind == Block.EndMark.Kind.BLANK_BELOW)) {
            nesting.add(new Block.EndMark(kind), -1);
        } else {
            paragraph(Paragraph.Style.NORMAL, paragraph);
        }
    }

    private void paragraph(Paragraph.Style style, ParagraphRead paragraph) {
        var shape = paragraph.shape();
        nesting.add(new Paragraph(style, shape.alignment(), paragraph.runs()), shape.left());
    }

    private List<Run> above(ParagraphRead paragraph, List<Run> taken) {
        if (!taken.isEmpty()) {
            settle();
        }
        above = paragraph.shape().left();
        return paragraph.runs();
    }

    private void object(Object object, ParagraphRead paragraph) {
        int left = paragraph.shape().left();
        switch (object) {
            case TableRead.Cells(var columns, var headRows, var rows, var own) -> {
                attachments.end().ifPresent(block -> nesting.add(block, -1));
                var name = new ArrayList<>(caption);
                if (!name.isEmpty() && !own.isEmpty()) {
                    name.add(new Run.LineBreak());
                }
                name.addAll(own);
                var table = new Table(name, unit, columns, headRows, rows);
                caption = List.of();
                unit = List.of();
                nesting.add(table, left);
            }
            case ParagraphRead.Drawing(var image, var words, var width) -> {
                settle();
                nesting.add(new Picture(image, words, width, paragraph.shape().alignment()), left);
            }
            case Heading bar -> {
                settle();
                nesting.add(
                        cell
                                ? new Paragraph(
                                        Paragraph.Style.NORMAL,
                                        paragraph.shape().alignment(),
                                        Run.line(bar.line()))
                                : bar,
                        -1);
            }
            case Block block -> {
                settle();
                nesting.add(block, left);
            }
            case List<?> several -> several.forEach(one -> object(one, paragraph));
            default -> throw new IllegalStateException("no reading gives " + object);
        }
    }

    /// What waited for something that did not come stands for itself.
    private void settle() {
        attachments.end().ifPresent(block -> nesting.add(block, -1));
        for (var waiting : new ArrayList<>(List.of(caption, unit))) {
            if (!waiting.isEmpty()) {
                nesting.add(new Paragraph(Paragraph.Style.NOTE, Block.Alignment.START, waiting), above);
            }
        }
        caption = List.of();
        unit = List.of();
    }
}
