package kr.onmaeul.foundation.document.hwpx;

/// Rule 10: every part can be read as XML.
final class WellFormedCheck {

    private final Findings findings;

    WellFormedCheck(Findings findings) {
        this.findings = findings;
    }

    /// Whether every part is.
    boolean check(Archive archive) throws HwpxRefused {
        boolean all = true;
        for (var entry : archive.entries()) {
            if (!entry.name().endsWith(".xml") && !entry.name().endsWith(".hpf")) {
                continue;
            }
            try {
                Cursor.walk(archive, entry, Cursor::text);
            } catch (HwpxRefused refused) {
                if (refused.reason() != HwpxRefused.Reason.XML) {
                    throw refused;
                }
                findings.add(Rule.CHARACTERS, entry.name(), "is not well-formed");
                all = false;
            }
        }
        return all;
    }
}
