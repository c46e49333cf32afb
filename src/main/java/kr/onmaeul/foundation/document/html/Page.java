package kr.onmaeul.foundation.document.html;

import java.util.List;
import kr.onmaeul.foundation.document.Document;

/// Writes a whole page: its head says what the document is about (영 제5조제2항).
final class Page {

    private final Document document;
    private final Form form;
    private final List<String> styles;
    private final Tags tags;

    Page(Tags tags, Document document, Form form, List<String> styles) {
        this.tags = tags;
        this.document = document;
        this.form = form;
        this.styles = styles;
    }

    void write() {
        tags.raw("<!DOCTYPE html>\n");
        tags.open("html", "lang", Sheets.language(document)).open("head");
        tags.empty("meta", "charset", "utf-8");
        tags.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        var about = document.about();
        tags.open("title").raw(escaped(about.title())).close();
        named("description", about.summary());
        named("keywords", String.join(", ", about.keywords()));
        named("author", about.author());
        about.date().ifPresent(day -> named("date", day.toString()));
        styles.forEach(tags::style);
        tags.style(Edges.of(document.frame()));
        if (form.paper()) {
            var headings = new Headings(document, form.placing());
            if (form.parted()) {
                Bookmarks.writeFlat(tags, headings.within(form.stretch()));
            } else {
                Bookmarks.write(tags, headings.all());
            }
        }
        tags.close().open("body");
        new Sheets(tags, document, form).write();
        tags.close().close();
    }

    private void named(String name, String content) {
        if (!content.isEmpty()) {
            tags.empty("meta", "name", name, "content", content);
        }
    }

    private static String escaped(String title) {
        return new Tags().text(title).toString().replace('\u00A0', ' ');
    }
}
