package kr.onmaeul.foundation.reading;

import java.util.Locale;

/// How a document came.
public enum Written {
    HWPX,
    MARKDOWN,
    TEXT;

    /// As addresses, fields and keys of the bundles write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Written byName(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : TEXT;
    }
}
