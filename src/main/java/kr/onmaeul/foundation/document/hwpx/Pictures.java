package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.onmaeul.foundation.document.Image;

/// Gives the pictures of a document their names in the file; one that stands twice is kept once.
final class Pictures {

    private final Map<Image, String> names = new LinkedHashMap<>();

    String name(Image image) {
        return names.computeIfAbsent(image, _ -> "image" + (names.size() + 1));
    }

    String path(Image image) {
        return "BinData/" + name(image) + "."
                + image.kind().name().toLowerCase(Locale.ROOT).replace("jpeg", "jpg");
    }

    List<Image> all() {
        return new ArrayList<>(names.keySet());
    }
}
