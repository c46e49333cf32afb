package kr.onmaeul.foundation.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;

/// What the content of a file is, with the endings that such a file may have.
public enum FileKind {
    PDF("application/pdf", true, "pdf"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    WEBP("image/webp", true, "webp"),
    GIF("image/gif", false, "gif"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    HWPX("application/hwp+zip", false, "hwpx"),
    /// the container of older office programs, HWP 5 among them
    COMPOUND("application/x-ole-storage", false, "hwp", "xls", "doc", "ppt"),
    ZIP("application/zip", false, "zip"),
    /// readable UTF-8; markup among it is shown as its letters
    TEXT("text/plain;charset=UTF-8", true),
    UNKNOWN("application/octet-stream", false);

    private final String mediaType;
    private final boolean shown;
    private final List<String> endings;

    FileKind(String mediaType, boolean shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    /// What people call it.
    public Bilingual label() {
        return switch (this) {
            case COMPOUND -> new Bilingual("HWP 등 옛 문서 형식", "HWP or older Office file");
            case TEXT -> new Bilingual("글", "Text");
            case UNKNOWN -> new Bilingual("알 수 없는 형식", "Unknown kind");
            case PDF, PNG, JPEG, WEBP, GIF, XLSX, DOCX, PPTX, HWPX, ZIP -> new Bilingual(name(), name());
        };
    }

    public String mediaType() {
        return mediaType;
    }

    /// Whether a browser may show it; everything else is only saved.
    public boolean shown() {
        return shown;
    }

    /// Whether a name ends as files of this kind do: `.xlsm` is no sheet, `.jar` no archive to look into.
    public boolean endsAs(String name) {
        return promisedBy(name).filter(this::equals).isPresent();
    }

    /// The kind that a name promises; none where its ending stands for no kind.
    static Optional<FileKind> promisedBy(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }
}
