package kr.onmaeul.foundation.reading.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Image;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.html.Html;
import kr.onmaeul.foundation.document.html.Placing;
import kr.onmaeul.foundation.web.Page;

/// Draws as much of a document as a page can show. Its pictures stand within the page, because nothing is kept from
/// which they could be fetched.
final class Drawn {

    /// Paragraphs, items and cells; a browser lays so many out within a second.
    private static final int PIECES = 20_000;

    private static final int PICTURES = 8 * 1024 * 1024;
    private static final int TITLE = 2;

    /// A picture of nothing, one point wide.
    private static final String NOTHING =
            "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    private final List<String> notes = new ArrayList<>();
    private final String html;
    private int pictures;
    private boolean hidden;

    Drawn(Page page, Document document) {
        var beginning = beginning(document.body());
        if (beginning.size() < document.body().size()) {
            notes.add(page.t("reading.drawn.beginning"));
        }
        html = Html.fragment(
                new Document(document.about(), document.frame(), beginning),
                new Placing(TITLE + 1, "d-", this::picture));
        if (hidden) {
            notes.add(page.t("reading.drawn.pictures"));
        }
    }

    String html() {
        return html;
    }

    /// What is not shown.
    List<String> notes() {
        return notes;
    }

    private String picture(Image image) {
        try (var in = image.open()) {
            var bytes = in.readNBytes(PICTURES + 1 - pictures);
            if (pictures + bytes.length > PICTURES) {
                hidden = true;
                return NOTHING;
            }
            pictures += bytes.length;
            return "data:" + image.kind().mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Block> beginning(List<Block> body) {
        int pieces = 0;
        for (int at = 0; at < body.size(); at++) {
            pieces += pieces(body.get(at));
            if (pieces > PIECES) {
                return body.subList(0, at);
            }
        }
        return body;
    }

    private static int pieces(Block block) {
        int own = switch (block) {
            case ItemList list -> list.items().size();
            case Table table ->
                table.rows().stream().mapToInt(row -> row.cells().size()).sum();
            case Block.Heading _, Block.Paragraph _, Picture _ -> 1;
            case Block.PageBreak _, Block.Contents _, Block.Attachments _, Block.EndMark _ -> 1;
        };
        return own + block.inside().stream().mapToInt(Drawn::pieces).sum();
    }
}
