package kr.onmaeul.foundation.document.html;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        var form = new Form(Form.Kind.PAGE, new Placing(1, "", DataAddress::of));
        return new Page(document, form, List.of(LOOK, PRINT)).write();
    }

    /// Well-formed markup for who lays out pages of paper from it, with bookmarks in its head.
    ///
    /// @param styles what is added to the look of the document
    /// @param pictures the address of each picture
    public static String paper(Document document, List<String> styles, Function<Image, String> pictures) {
        var form = new Form(Form.Kind.PAPER, new Placing(1, "", pictures));
        var all = new ArrayList<String>();
        all.add(LOOK);
        all.addAll(styles);
        return new Page(document, form, all).write();
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
