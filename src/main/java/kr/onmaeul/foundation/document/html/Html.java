package kr.onmaeul.foundation.document.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Image;

/// Draws documents as HTML. The same document gives the same characters.
public final class Html {

    public static final String MEDIA_TYPE = "text/html; charset=UTF-8";

    /// What a fragment looks like; a page that shows one links it after its other styles.
    public static final String STYLE = "/onmaeul/document.css";

    private static final String LOOK = read("/static" + STYLE);
    private static final String PRINT = read("/foundation/document/html/print.css");

    private Html() {}

    /// An `article` to stand within a page. Header, footer and page numbers have no place in it.
    public static String fragment(Document document, Placing placing) {
        var tags = new Tags();
        new Sheets(tags, document, new Form(Form.Kind.FRAGMENT, placing)).write();
        return tags.toString();
    }

    /// A page of its own in one file: its look stands within it, as do its pictures.
    public static String page(Document document) {
        var tags = new Tags();
        page(document, tags);
        return tags.toString();
    }

    /// The same, written while it is made, so that a long document is never held as a whole. The writer stays open.
    public static void write(Document document, Writer out) throws IOException {
        var tags = new Tags(out);
        try {
            page(document, tags);
            tags.handOn();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void page(Document document, Tags tags) {
        var form = new Form(Form.Kind.PAGE, new Placing(1, "", DataAddress::of));
        new Page(tags, document, form, List.of(LOOK, PRINT)).write();
    }

    /// Well-formed markup for who lays out pages of paper from it, with bookmarks in its head.
    ///
    /// @param styles what is added to the look of the document
    /// @param pictures the address of each picture
    public static String paper(Document document, List<String> styles, Function<Image, String> pictures) {
        return paper(document, styles, new Form(Form.Kind.PAPER, new Placing(1, "", pictures)));
    }

    /// The same for a stretch of a document. Every spot at which it could be parted bears a mark; its bookmarks stand
    /// one below the other; its contents lead to headings by [Stretch#HEADING].
    public static String paper(
            Document document, Stretch stretch, List<String> styles, Function<Image, String> pictures) {
        return paper(document, styles, new Form(Form.Kind.PARTED_PAPER, new Placing(1, "", pictures), stretch));
    }

    private static String paper(Document document, List<String> styles, Form form) {
        var all = new ArrayList<String>();
        all.add(LOOK);
        all.addAll(styles);
        var tags = new Tags();
        new Page(tags, document, form, all).write();
        return tags.toString();
    }

    private static String read(String resource) {
        try (var in = Html.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
