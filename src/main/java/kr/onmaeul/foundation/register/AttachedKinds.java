package kr.onmaeul.foundation.register;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.file.StoredFiles;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.stereotype.Component;

/// Which files a record may carry: documents, sheets, pictures and plain text, and nothing that could run on the
/// machine of who takes it from there.
@Component
class AttachedKinds {

    /// Text that nobody's machine runs when it is opened.
    private static final Set<String> TEXTS = Set.of("txt", "csv", "md", "log", "conf", "cfg");

    /// More points than any camera of the office takes; a small file may unfold into far more.
    private static final long MOST_POINTS = 100_000_000;

    private final StoredFiles files;

    AttachedKinds(StoredFiles files) {
        this.files = files;
    }

    /// What keeps a file from being attached as a document.
    Optional<Problem> refusedAsDocument(StoredFile file) {
        return switch (file.kind()) {
            case PDF, PNG, JPEG, WEBP, GIF, XLSX, DOCX, PPTX, HWPX, COMPOUND, ZIP ->
                file.kind().endsAs(file.name())
                        ? Optional.empty()
                        : Optional.of(Problem.at(
                                "files",
                                "register.attachment.ending",
                                file.name(),
                                file.kind().label()));
            case TEXT ->
                TEXTS.contains(ending(file.name()))
                        ? Optional.empty()
                        : Optional.of(Problem.at("files", "register.attachment.runs", file.name()));
            case UNKNOWN -> Optional.of(Problem.at("files", "register.attachment.unknown", file.name()));
        };
    }

    /// What keeps a file from being shown as a picture.
    Optional<Problem> refusedAsPicture(StoredFile file) {
        return switch (file.kind()) {
            case PNG, JPEG -> drawn(file);
            case PDF, WEBP, GIF, XLSX, DOCX, PPTX, HWPX, COMPOUND, ZIP, TEXT, UNKNOWN ->
                Optional.of(Problem.at(
                        "files",
                        "register.picture.kind",
                        file.name(),
                        file.kind().label()));
        };
    }

    private Optional<Problem> drawn(StoredFile file) {
        try (var content = files.open(file);
                var points = ImageIO.createImageInputStream(content)) {
            var readers = ImageIO.getImageReaders(points);
            if (!readers.hasNext()) {
                return Optional.of(Problem.at("files", "register.picture.broken", file.name()));
            }
            var reader = readers.next();
            try {
                reader.setInput(points, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS
                        ? Optional.of(Problem.at(
                                "files",
                                "register.picture.large",
                                file.name(),
                                reader.getWidth(0),
                                reader.getHeight(0)))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(Problem.at("files", "register.picture.broken", file.name()));
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
