package kr.onmaeul.foundation.document.hwpx;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Run.Emphasis;

/// What `header.xml` says of letters, paragraphs and styles.
final class HeaderRead {

    /// @param numbering `NONE`, `OUTLINE`, `NUMBER` or `BULLET`
    /// @param level of the numbering, from 1
    record Shape(Alignment alignment, int left, int intent, String numbering, int level, String bullet) {
        static final Shape NONE = new Shape(Alignment.START, 0, 0, "NONE", 1, "");
    }

    record NamedStyle(String korean, String english, String shape) {}

    private final Map<String, Set<Emphasis>> letters = new HashMap<>();
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, NamedStyle> styles = new HashMap<>();
    private final Map<String, String> bullets = new HashMap<>();

    static HeaderRead of(Archive archive, PackageRead contents) throws HwpxRefused {
        var read = new HeaderRead();
        var path = contents.path("header").orElse("Contents/header.xml");
        Cursor.walk(archive, archive.require(path), cursor -> cursor.children(() -> read.references(cursor)));
        return read;
    }

    Set<Emphasis> emphasis(String id) {
        return letters.getOrDefault(id, Set.of());
    }

    Shape shape(String id) {
        return shapes.getOrDefault(id, Shape.NONE);
    }

    Optional<NamedStyle> style(String id) {
        return Optional.ofNullable(styles.get(id));
    }

    private void references(Cursor cursor) {
        if (!cursor.name().equals("refList")) {
            return;
        }
        cursor.children(() -> {
            switch (cursor.name()) {
                case "charProperties" -> cursor.children(() -> letters(cursor));
                case "paraProperties" -> cursor.children(() -> shape(cursor));
                case "bullets" -> cursor.children(() -> bullets.put(cursor.attribute("id"), cursor.attribute("char")));
                case "styles" ->
                    cursor.children(() -> styles.put(
                            cursor.attribute("id"),
                            new NamedStyle(
                                    cursor.attribute("name"),
                                    cursor.attribute("engName"),
                                    cursor.attribute("paraPrIDRef"))));
                default -> {}
            }
        });
    }

    private void letters(Cursor cursor) {
        var id = cursor.attribute("id");
        var emphasis = EnumSet.noneOf(Emphasis.class);
        cursor.children(() -> {
            switch (cursor.name()) {
                case "bold" -> emphasis.add(Emphasis.BOLD);
                case "italic" -> emphasis.add(Emphasis.ITALIC);
                case "underline" -> {
                    if (cursor.attribute("type").equals("BOTTOM")) {
                        emphasis.add(Emphasis.UNDERLINE);
                    }
                }
                case "strikeout" -> {
                    var shape = cursor.attribute("shape");
                    if (!shape.isEmpty() && !shape.equals("NONE") && !shape.equals("3D")) {
                        emphasis.add(Emphasis.STRUCK);
                    }
                }
                default -> {}
            }
        });
        letters.put(id, Collections.unmodifiableSet(emphasis));
    }

    private void shape(Cursor cursor) {
        var id = cursor.attribute("id");
        var read = new ShapeRead();
        cursor.children(() -> read.part(cursor, false));
        shapes.put(
                id,
                new Shape(
                        read.alignment,
                        read.left,
                        read.intent,
                        read.numbering,
                        read.level,
                        bullets.getOrDefault(read.idRef, "")));
    }

    private static final class ShapeRead {

        private Alignment alignment = Alignment.START;
        private int left;
        private int intent;
        private String numbering = "NONE";
        private String idRef = "";
        private int level = 1;
        private boolean whole;

        /// @param best whether what is read counts whole units, and what stands beside it does not count
        void part(Cursor cursor, boolean best) {
            switch (cursor.name()) {
                case "align" -> alignment = alignment(cursor.attribute("horizontal"));
                case "heading" -> {
                    numbering = cursor.attribute("type");
                    idRef = cursor.attribute("idRef");
                    level = Math.max(1, cursor.number("level") + 1);
                }
                case "switch", "default" -> cursor.children(() -> part(cursor, best));
                case "case" -> cursor.children(() -> part(cursor, true));
                case "margin" -> {
                    if (best || !whole) {
                        whole |= best;
                        cursor.children(() -> length(cursor));
                    }
                }
                default -> {}
            }
        }

        private void length(Cursor cursor) {
            switch (cursor.name()) {
                case "left" -> left = cursor.number("value");
                case "intent" -> intent = cursor.number("value");
                default -> {}
            }
        }

        private static Alignment alignment(String horizontal) {
            return switch (horizontal) {
                case "CENTER" -> Alignment.CENTRE;
                case "RIGHT" -> Alignment.END;
                case "JUSTIFY" -> Alignment.JUSTIFIED;
                default -> Alignment.START;
            };
        }
    }
}
