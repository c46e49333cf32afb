package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.office.report.Block.Mark;
import kr.onmaeul.office.report.TableText.CellText;
import org.jspecify.annotations.Nullable;

/// Reads the text of a section: lines with marks, notes, boxes, tables, blocks that the program fills, figures in
/// braces.
final class BodyParser {

    private static final Pattern BLOCK = Pattern.compile("\\[\\[\\s*([a-z-]+)\\s*([^\\]]*?)\\s*]]");

    private final Catalogue catalogue;
    private final LocalDate dated;
    private final Blocks tables;
    private final Keys keys;

    /// @param keys the names already taken in the report
    BodyParser(Catalogue catalogue, LocalDate dated, Blocks tables, Keys keys) {
        this.catalogue = catalogue;
        this.dated = dated;
        this.tables = tables;
        this.keys = keys;
    }

    Body parse(String text) {
        var blocks = new ArrayList<Block>();
        var rows = new TableLines();
        int from = 0;
        while (from <= text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            int first = skipBlank(text, from, to);
            if (first < to && text.charAt(first) == '|') {
                rows.add(text, first, to);
            } else {
                rows.table(this).ifPresent(blocks::add);
                if (first < to) {
                    blocks.add(line(text, first, to));
                }
            }
            from = to + 1;
        }
        rows.table(this).ifPresent(blocks::add);
        return new Body(List.copyOf(blocks));
    }

    private Block line(String text, int from, int to) {
        var block = BLOCK.matcher(text.substring(from, to).strip());
        if (block.matches()) {
            return filled(block.group(1), block.group(2), text, from, to);
        }
        for (var mark : Mark.values()) {
            if (text.charAt(from) == mark.sign()) {
                return new Block.Item(mark, inlines(text, skipBlank(text, from + 1, to), to, false));
            }
        }
        return switch (text.charAt(from)) {
            case '※' -> new Block.Note(inlines(text, skipBlank(text, from + 1, to), to, false));
            case '>' -> new Block.Box(inlines(text, skipBlank(text, from + 1, to), to, false));
            default -> new Block.Paragraph(inlines(text, from, to, false));
        };
    }

    private Block filled(String name, String argument, String text, int from, int to) {
        var table = tables.table(name, argument);
        if (table.isEmpty()) {
            var written = (name + " " + argument).strip();
            var problem = Problem.of("report.expression.block.unknown", written, String.join(", ", tables.names()));
            return new Block.Paragraph(List.of(new Inline.Wrong(
                    text.substring(from, to), List.of(new ExpressionProblem(from, to, problem)), from, to)));
        }
        return table(table.get());
    }

    Block table(TableText table) {
        return new Block.Table(
                inlines(table.caption(), 0, table.caption().length(), false),
                rows(table.head(), table.dashAtNought()),
                rows(table.rows(), table.dashAtNought()));
    }

    private List<List<Block.Cell>> rows(List<List<CellText>> rows, boolean dashAtNought) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> new Block.Cell(
                                inlines(cell.text(), 0, cell.text().length(), dashAtNought),
                                cell.columns(),
                                cell.rows()))
                        .toList())
                .toList();
    }

    /// The pieces of a part of a line; figures do not go over its end.
    List<Inline> inlines(String text, int from, int to, boolean dashAtNought) {
        var pieces = new ArrayList<Inline>();
        int at = from;
        while (at < to) {
            int open = text.indexOf('{', at);
            if (open < 0 || open >= to) {
                pieces.addAll(TypedNumbers.cut(text.substring(at, to).stripTrailing(), at));
                break;
            }
            if (open > at) {
                pieces.addAll(TypedNumbers.cut(text.substring(at, open), at));
            }
            int close = closing(text, open, to);
            pieces.add(
                    close < 0 ? wrong(text, open, to, "missing-brace", null) : braced(text, open, close, dashAtNought));
            at = close < 0 ? to : close + 1;
        }
        return List.copyOf(pieces);
    }

    private Inline braced(String text, int open, int close, boolean dashAtNought) {
        return switch (ExpressionParser.parse(text, open + 1, close, catalogue, dated)) {
            case Braced.Figure figure ->
                keys.take(figure)
                        .<Inline>map(key -> new Inline.Chip(key, figure.expression(), dashAtNought, open, close + 1))
                        .orElseGet(() -> wrong(text, open, close + 1, "key.twice", figure.key()));
            case Braced.Sourced(var number, var source) -> new Inline.Sourced(number, source, open, close + 1);
            case Braced.Wrong(var problems) ->
                new Inline.Wrong(text.substring(open, close + 1), problems, open, close + 1);
        };
    }

    private static Inline wrong(String text, int from, int to, String key, @Nullable Object argument) {
        var problem = argument == null
                ? Problem.of("report.expression." + key)
                : Problem.of("report.expression." + key, argument);
        return new Inline.Wrong(text.substring(from, to), List.of(new ExpressionProblem(from, to, problem)), from, to);
    }

    /// The brace that closes, or -1. A brace in a quotation does not.
    private static int closing(String text, int open, int to) {
        boolean quoted = false;
        for (int at = open + 1; at < to; at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '}' && !quoted) {
                return at;
            } else if (sign == '{' && !quoted) {
                return -1;
            }
        }
        int plain = text.indexOf('}', open);
        return plain < to ? plain : -1;
    }

    private static int skipBlank(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
