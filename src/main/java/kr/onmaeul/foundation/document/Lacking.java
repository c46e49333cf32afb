package kr.onmaeul.foundation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a document should say of itself and does not (영 제5조제2항). Only a person can say it.
public enum Lacking {
    SUMMARY,
    KEYWORDS;

    /// As fields and keys of the bundles write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Lacking> in(Document.About about) {
        var lacking = new ArrayList<Lacking>();
        if (about.summary().isEmpty()) {
            lacking.add(SUMMARY);
        }
        if (about.keywords().isEmpty()) {
            lacking.add(KEYWORDS);
        }
        return lacking;
    }
}
