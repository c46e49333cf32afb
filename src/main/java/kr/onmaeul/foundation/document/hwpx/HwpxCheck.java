package kr.onmaeul.foundation.document.hwpx;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;

/// Checks a file by the rules.
public final class HwpxCheck {

    private final Optional<Path> schema;

    private HwpxCheck(Optional<Path> schema) {
        this.schema = schema;
    }

    public static HwpxCheck withoutSchema() {
        return new HwpxCheck(Optional.empty());
    }

    /// Also against a copy of the standard's schema, which is not ours to give away.
    ///
    /// @param folder with the `.xsd` files
    public static HwpxCheck with(Path folder) {
        return new HwpxCheck(Optional.of(folder));
    }

    /// @return nothing for a file that keeps every rule
    /// @throws HwpxRefused when the file cannot be read so far that rules could be checked
    public List<Finding> check(byte[] file) throws HwpxRefused {
        return check(file, Archive::of, Findings::none);
    }

    /// @param sound when what the file means is checked, too
    private List<Finding> check(byte[] file, Opening opening, Predicate<Findings> sound) throws HwpxRefused {
        var findings = new Findings();
        var archive = opening.open(file);
        new PackingCheck(findings).check(archive);
        var wellFormed = new WellFormedCheck(findings).check(archive);
        if (!wellFormed) {
            return findings.all();
        }
        var contents = PackageRead.of(archive);
        new PackageCheck(findings).check(archive, contents);
        var header = HeaderCheck.of(archive, contents, findings);
        for (var section : contents.sections()) {
            if (archive.find(section).isPresent()) {
                SectionCheck.check(archive, contents, archive.require(section), header, findings);
            }
        }
        if (sound.test(findings)) {
            meaning(file, archive, opening, findings);
        }
        if (schema.isPresent()) {
            new SchemaCheck(schema.get(), findings).check(archive, contents);
        }
        return findings.all();
    }

    /// A document as HWPX that was checked before it leaves the house. What only a person can say of it, it may lack
    /// ([Document.About#lacking]).
    ///
    /// @throws IllegalStateException when our own file breaks a rule that no person can mend
    public static byte[] made(Document document) {
        var file = Hwpx.bytes(document);
        var lacking = document.about().lacking();
        try {
            var findings = withoutSchema().check(file, Archive::justMade, Findings::sound);
            if (findings.size() == lacking.size() && findings.stream().allMatch(one -> one.rule() == Rule.ABOUT)) {
                return file;
            }
            throw new IllegalStateException("the file breaks rules: " + findings);
        } catch (HwpxRefused unreadable) {
            throw new IllegalStateException("the file cannot be read again", unreadable);
        }
    }

    /// The same, and that the text is the document's.
    public List<Finding> check(byte[] file, Document document) throws HwpxRefused {
        var findings = new Findings();
        check(file).forEach(findings::add);
        if (findings.none()) {
            var read = CanonicalText.of(HwpxReading.read(file).document());
            if (!read.equals(CanonicalText.of(document))) {
                findings.add(Rule.TEXT, "Contents", "the text is not that of the document");
            }
        }
        return findings.all();
    }

    private interface Opening {
        Archive open(byte[] file) throws HwpxRefused;
    }

    /// What only a file can be asked that is sound.
    private static void meaning(byte[] file, Archive archive, Opening opening, Findings findings) throws HwpxRefused {
        var read = HwpxReading.read(opening.open(file));
        var preview = archive.find("Preview/PrvText.txt");
        if (preview.isPresent()) {
            var shown = CanonicalText.squeezed(
                    new String(archive.bytes(preview.get(), Limits.FREE), StandardCharsets.UTF_8));
            var text = CanonicalText.words(read.document());
            if (!text.startsWith(shown.replace('\n', ' '))) {
                findings.add(Rule.TEXT, preview.get().name(), "the preview says something else than the text");
            }
        }
        if (findings.sound() && PackageRead.of(archive).ours() && !Same.asWritten(read.document(), file)) {
            findings.add(Rule.REPRODUCIBLE, "the file", "writing the same document again gives other bytes");
        }
    }
}
