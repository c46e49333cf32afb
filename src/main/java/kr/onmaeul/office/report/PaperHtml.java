package kr.onmaeul.office.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.korean.Bilingual;

/// Writes sections as HTML in the form that the council knows. Everything that a person typed is escaped.
final class PaperHtml {

    private static final Bilingual BARE = new Bilingual("근거 없음", "no evidence");
    private static final Bilingual SOURCE = new Bilingual("출처: ", "Source: ");
    private static final Bilingual WRONG = new Bilingual("읽을 수 없는 식", "cannot be read");

    private final StringBuilder html;
    private final Map<String, ComputedFigure> figures;
    private final Map<String, Bilingual> teams;
    private final FigureLink link;
    private final Locale locale;
    private int depth;

    PaperHtml(
            StringBuilder html,
            Map<String, ComputedFigure> figures,
            Map<String, Bilingual> teams,
            FigureLink link,
            Locale locale) {
        this.html = html;
        this.figures = figures;
        this.teams = teams;
        this.link = link;
        this.locale = locale;
    }

    void section(ReportSection section, Body body) {
        html.append("<section id=\"s-")
                .append(section.id())
                .append("\" class=\"depth-")
                .append(section.depth());
        html.append("\">");
        var heading = escape(section.heading().ko());
        if (section.depth() == 1) {
            html.append("<h2 class=\"part\">").append(escape(section.number())).append(". ");
            html.append(heading).append("</h2>");
        } else {
            html.append("<h2 class=\"boxed\"><b>")
                    .append(escape(section.number()))
                    .append("</b><span>");
            html.append(heading).append("</span><small>");
            html.append(section.teams().stream()
                    .map(team -> teams.containsKey(team) ? teams.get(team).ko() : team)
                    .map(PaperHtml::escape)
                    .collect(Collectors.joining("<br>")));
            html.append("</small></h2>");
        }
        body(body);
        html.append("</section>\n");
    }

    void body(Body body) {
        for (var block : body.blocks()) {
            block(block);
        }
        lists(0);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Item(var mark, var text) -> {
                if (mark == Block.Mark.SQUARE) {
                    lists(0);
                    wrapped("<h3>", text, "</h3>");
                } else {
                    item(mark, text);
                }
            }
            case Block.Note(var text) -> {
                lists(0);
                wrapped("<p class=\"note\">※ ", text, "</p>");
            }
            case Block.Box(var text) -> {
                lists(0);
                wrapped("<div class=\"box\">", text, "</div>");
            }
            case Block.Paragraph(var text) -> {
                lists(0);
                wrapped("<p>", text, "</p>");
            }
            case Block.Table(var caption, var head, var rows) -> {
                lists(0);
                table(caption, head, rows);
            }
        }
    }

    private void item(Block.Mark mark, List<Inline> text) {
        lists(mark.ordinal());
        html.append("<li>");
        inlines(text);
    }

    /// Opens and closes lists until so many are open, and closes the item before.
    private void lists(int wanted) {
        if (depth >= wanted && depth > 0) {
            html.append("</li>");
        }
        while (depth > wanted) {
            html.append("</ul>");
            depth--;
            if (depth > 0 && depth >= wanted) {
                html.append("</li>");
            }
        }
        while (depth < wanted) {
            depth++;
            html.append(depth == 1 ? "<ul class=\"items\">" : "<ul>");
            if (depth < wanted) {
                html.append("<li class=\"none\">");
            }
        }
    }

    private void table(List<Inline> caption, List<List<Block.Cell>> head, List<List<Block.Cell>> rows) {
        html.append("<div class=\"scroll\" tabindex=\"0\"><table class=\"ruled\">");
        if (!caption.isEmpty()) {
            wrapped("<caption>", caption, "</caption>");
        }
        if (!head.isEmpty()) {
            html.append("<thead>");
            head.forEach(row -> row(row, false, "th scope=\"col\""));
            html.append("</thead>");
        }
        html.append("<tbody>");
        boolean plain = rows.stream().flatMap(List::stream).allMatch(cell -> cell.rows() == 1);
        rows.forEach(row -> row(row, plain && row.stream().anyMatch(Block.Cell::isNumber), "td"));
        html.append("</tbody></table></div>");
    }

    /// @param headed whether the first cell says what the others are about
    private void row(List<Block.Cell> row, boolean headed, String tag) {
        html.append("<tr>");
        for (int place = 0; place < row.size(); place++) {
            var cell = row.get(place);
            var written = headed && place == 0 && !cell.isNumber() ? "th scope=\"row\"" : tag;
            html.append('<').append(written);
            html.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
            html.append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
            html.append(written.equals("td") && !cell.isNumber() ? " class=\"l\">" : ">");
            inlines(cell.text());
            html.append("</").append(written, 0, 2).append('>');
        }
        html.append("</tr>");
    }

    private void wrapped(String before, List<Inline> text, String after) {
        html.append(before);
        inlines(text);
        html.append(after);
    }

    private void inlines(List<Inline> text) {
        text.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text(var text, int _, int _) -> html.append(escape(text));
            case Inline.Chip(var key, var _, boolean _, int _, int _) -> chip(key);
            case Inline.Sourced(var text, var source, int _, int _) ->
                html.append("<span class=\"named\" title=\"%s\">%s</span>"
                        .formatted(escape(SOURCE.in(locale) + source), escape(text)));
            case Inline.Bare(var text, int _, int _) ->
                html.append("<mark class=\"bare\" title=\"%s\">%s</mark>".formatted(BARE.in(locale), escape(text)));
            case Inline.Wrong(var text, var _, int _, int _) ->
                html.append("<span class=\"wrong\" title=\"%s\">%s</span>".formatted(WRONG.in(locale), escape(text)));
        }
    }

    private void chip(String key) {
        var figure = figures.get(key);
        if (figure == null) {
            html.append('–');
            return;
        }
        var address = escape(link.address(key));
        html.append("<a class=\"fig\" href=\"").append(address).append("\"");
        if (link.pane()) {
            html.append(" data-pane hx-get=\"").append(address).append("\" hx-target=\"#pane\" hx-push-url=\"true\"");
        }
        if (link.shown().equals(key)) {
            html.append(" aria-current=\"true\"");
        }
        html.append(" title=\"").append(escape(figure.words().in(locale))).append("\">");
        html.append(escape(figure.printed())).append("</a>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
