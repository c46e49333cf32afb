package kr.onmaeul.foundation.document.hwpx;

import java.util.HashSet;
import java.util.Set;

/// What the package says of itself: rules 4, 5 and 12.
final class PackageCheck {

    /// Parts that no manifest names.
    private static final Set<String> UNNAMED = Set.of("mimetype", "version.xml", PackageRead.CONTENT);

    private final Findings findings;

    PackageCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Archive archive, PackageRead contents) {
        var named = new HashSet<String>();
        contents.items().forEach((id, _) -> {
            var path = contents.path(id).orElseThrow();
            named.add(path);
            if (archive.find(path).isEmpty()) {
                findings.add(Rule.MANIFEST, PackageRead.CONTENT, path + " is named and is not there");
            }
        });
        for (var entry : archive.entries()) {
            var name = entry.name();
            if (!named.contains(name)
                    && !UNNAMED.contains(name)
                    && !name.startsWith("META-INF/")
                    && !name.startsWith("Preview/")) {
                findings.add(Rule.MANIFEST, name, "is there and is not named");
            }
        }
        spine(contents, named);
        for (var name : new String[] {"title", "description", "keyword"}) {
            if (contents.meta(name).isEmpty()) {
                findings.add(Rule.ABOUT, PackageRead.CONTENT, name + " is empty");
            }
        }
    }

    private void spine(PackageRead contents, Set<String> named) {
        if (!contents.spine().contains("header")) {
            findings.add(Rule.SECTIONS, PackageRead.CONTENT, "the spine does not name the header");
        }
        for (var id : contents.spine()) {
            if (contents.path(id).isEmpty()) {
                findings.add(
                        Rule.SECTIONS, PackageRead.CONTENT, "the spine names " + id + ", which the manifest does not");
            }
        }
        long sections = named.stream()
                .filter(path -> path.matches("(.*/)?section\\d+\\.xml"))
                .count();
        if (sections == 0 || sections != contents.sections().size()) {
            findings.add(
                    Rule.SECTIONS,
                    PackageRead.CONTENT,
                    "%d sections in the manifest, %d in the spine"
                            .formatted(sections, contents.sections().size()));
        }
    }
}
