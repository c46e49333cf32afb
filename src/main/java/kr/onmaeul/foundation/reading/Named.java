package kr.onmaeul.foundation.reading;

import java.util.stream.Stream;
import kr.onmaeul.foundation.document.Document;

/// Finds what a document and its files are called.
final class Named {

    private static final int LONGEST = 60;

    private Named() {}

    /// The name of a file without folders and without its ending.
    static String file(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return shown(dot > 0 ? last.substring(0, dot) : last);
    }

    /// The first line that says something.
    static String line(String text) {
        return text.lines()
                .map(Named::shown)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The first name that says something.
    static String first(String... names) {
        return Stream.of(names)
                .map(Named::shown)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(Document.About.UNNAMED);
    }

    /// As every file system takes it, and without what nobody sees.
    private static String shown(String name) {
        var clean = name.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\p{Cf}]", "")
                .replaceAll("[/\\\\:*?\"<>|]+", " ")
                .replaceAll("^#+ ", "")
                .strip();
        return clean.length() <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, LONGEST)))
                        .strip();
    }
}
