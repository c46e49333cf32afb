package kr.onmaeul.foundation.intake;

import java.util.List;

/// A sheet as the list of sheets shows it.
public record KnownSheet(String name, String title, List<String> headings) {}
