package kr.onmaeul.foundation.document.hwpx;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.document.Document;

/// What `content.hpf` and `version.xml` say.
final class PackageRead {

    static final String CONTENT = "Contents/content.hpf";

    private final Map<String, String> meta = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final List<String> spine = new ArrayList<>();
    private boolean ours;

    static PackageRead of(Archive archive) throws HwpxRefused {
        var read = new PackageRead();
        Cursor.walk(archive, archive.require(CONTENT), read::read);
        var version = archive.find("version.xml");
        if (version.isPresent()) {
            Cursor.walk(
                    archive,
                    version.get(),
                    cursor -> read.ours = cursor.attribute("application").equals(PackageParts.APPLICATION));
        }
        return read;
    }

    private void read(Cursor cursor) {
        cursor.children(() -> {
            switch (cursor.name()) {
                case "metadata" ->
                    cursor.children(() -> {
                        var name = cursor.name().equals("meta") ? cursor.attribute("name") : cursor.name();
                        meta.put(name, cursor.text());
                    });
                case "manifest" -> cursor.children(() -> items.put(cursor.attribute("id"), cursor.attribute("href")));
                case "spine" -> cursor.children(() -> spine.add(cursor.attribute("idref")));
                default -> {}
            }
        });
    }

    /// Whether our own writer made the file.
    boolean ours() {
        return ours;
    }

    /// The path of a part by its id.
    Optional<String> path(String id) {
        return Optional.ofNullable(items.get(id)).map(path -> path.startsWith("/") ? path.substring(1) : path);
    }

    List<String> spine() {
        return spine;
    }

    Map<String, String> items() {
        return items;
    }

    String meta(String name) {
        return meta.getOrDefault(name, "").strip();
    }

    /// The paths of the sections, in their order.
    List<String> sections() {
        return spine.stream()
                .map(this::path)
                .flatMap(Optional::stream)
                .filter(path -> path.matches("(.*/)?section\\d+\\.xml"))
                .toList();
    }

    Document.About about() {
        var title = meta("title");
        var language = meta("language");
        return new Document.About(
                title.isEmpty() ? Document.About.UNNAMED : title,
                meta("description"),
                Arrays.stream(meta("keyword").split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList(),
                language.isEmpty() ? Locale.KOREAN : Locale.forLanguageTag(language),
                meta("creator"),
                day());
    }

    private Optional<LocalDate> day() {
        var written = meta("CreatedDate");
        try {
            return written.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(written.substring(0, 10)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
