package kr.onmaeul.foundation.document.hwpx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.document.Image;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.hwpx.HwpxReading.Notes;
import kr.onmaeul.foundation.document.hwpx.ParagraphRead.Drawing;

/// Reads pictures. Their bytes stay in the file; only hash and head are taken now.
final class PictureRead {

    static final String NO_WORDS = "설명이 없는 그림";

    private final Archive archive;
    private final PackageRead contents;
    private final Notes notes;
    private final Map<String, Image> known = new HashMap<>();

    PictureRead(Archive archive, PackageRead contents, Notes notes) {
        this.archive = archive;
        this.contents = contents;
        this.notes = notes;
    }

    /// @param ours whether the size that was wanted is kept beside the size that is drawn
    /// @param caption reads a caption where there is one
    Optional<Drawing> read(Cursor cursor, boolean ours, Runnable caption) {
        var id = new String[] {""};
        var words = new String[] {""};
        var width = new int[2];
        cursor.children(() -> {
            switch (cursor.name()) {
                case "img" -> id[0] = cursor.attribute("binaryItemIDRef");
                case "shapeComment" -> words[0] = cursor.text().strip();
                case "orgSz" -> width[0] = cursor.number("width");
                case BodyRead.CAPTION -> caption.run();
                case "sz" -> width[1] = cursor.number("width");
                default -> {}
            }
        });
        var image = image(id[0]);
        if (image.isEmpty()) {
            notes.add(NotTaken.Kind.PICTURE, words[0]);
        } else if (words[0].isEmpty()) {
            notes.add(NotTaken.Kind.PICTURE_WITHOUT_WORDS, "");
        }
        int drawn = PicturePart.millimetres(ours ? width[0] : width[1]);
        return image.map(one ->
                new Drawing(one, words[0].isEmpty() ? NO_WORDS : words[0], Math.clamp(drawn, 1, Picture.WIDEST)));
    }

    private Optional<Image> image(String id) {
        var path = contents.path(id).orElse("");
        if (known.containsKey(path)) {
            return Optional.of(known.get(path));
        }
        var entry = archive.find(path);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try {
            var image = Image.of(archive.bytes(entry.get(), Limits.ONE_PICTURE));
            var kept = Image.stored(image.hash(), image.kind(), image.across(), image.down(), () -> {
                try {
                    return archive.open(entry.get(), Limits.ONE_PICTURE);
                } catch (HwpxRefused refused) {
                    throw new IOException(refused);
                }
            });
            known.put(path, kept);
            return Optional.of(kept);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        } catch (HwpxRefused refused) {
            throw new Cursor.Stopped(refused);
        }
    }
}
