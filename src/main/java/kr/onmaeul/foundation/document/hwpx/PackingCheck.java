package kr.onmaeul.foundation.document.hwpx;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/// How the file is packed: rules 1 to 3.
final class PackingCheck {

    /// 1980-01-01 as an archive writes it.
    private static final int FIRST_DAY = 1 << 5 | 1;

    private final Findings findings;

    PackingCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Archive archive) throws HwpxRefused {
        var first = archive.entries().stream().min(Comparator.comparingInt(Archive.Entry::at));
        if (first.isEmpty() || !first.get().name().equals("mimetype")) {
            findings.add(
                    Rule.MIMETYPE, first.map(Archive.Entry::name).orElse("the file"), "the first entry is another");
        } else if (!first.get().stored()) {
            findings.add(Rule.MIMETYPE, "mimetype", "is compressed");
        } else if (!new String(archive.bytes(first.get(), Limits.FREE), StandardCharsets.UTF_8)
                .equals(Hwpx.MEDIA_TYPE)) {
            findings.add(Rule.MIMETYPE, "mimetype", "says something else");
        }
        var version = archive.find("version.xml");
        if (version.isEmpty() || !version.get().stored()) {
            findings.add(Rule.VERSION_STORED, "version.xml", version.isEmpty() ? "is missing" : "is compressed");
        }
        archive.entries().forEach(this::entry);
    }

    private void entry(Archive.Entry entry) {
        if (entry.described()) {
            findings.add(Rule.ENTRIES, entry.name(), "tells its sizes only after its data");
        }
        if (entry.time() != 0 || entry.date() != FIRST_DAY) {
            findings.add(Rule.ENTRIES, entry.name(), "bears a time of its own");
        }
        if (!entry.utf8()) {
            findings.add(Rule.ENTRIES, entry.name(), "has a name that is not marked as UTF-8");
        }
    }
}
