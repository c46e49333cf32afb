package kr.onmaeul.foundation.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/// Finds out what a file is by its content alone.
final class Sniffing {

    private static final int HEAD = 16;

    private Sniffing() {}

    static FileKind kind(Path file) throws IOException {
        byte[] head;
        try (var content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        if (begins(head, 0, "%PDF-")) {
            return FileKind.PDF;
        }
        if (begins(head, 0, "\u0089PNG\r\n\u001A\n")) {
            return FileKind.PNG;
        }
        if (begins(head, 0, "\u00FF\u00D8\u00FF")) {
            return FileKind.JPEG;
        }
        if (begins(head, 0, "RIFF") && begins(head, 8, "WEBP")) {
            return FileKind.WEBP;
        }
        if (begins(head, 0, "GIF87a") || begins(head, 0, "GIF89a")) {
            return FileKind.GIF;
        }
        if (begins(head, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return FileKind.COMPOUND;
        }
        if (begins(head, 0, "PK\u0003\u0004")) {
            return archive(file);
        }
        return isText(file) ? FileKind.TEXT : FileKind.UNKNOWN;
    }

    /// By the names in the archive's directory; nothing is unpacked.
    private static FileKind archive(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("[Content_Types].xml") != null) {
                if (archive.getEntry("xl/workbook.xml") != null) {
                    return FileKind.XLSX;
                }
                if (archive.getEntry("word/document.xml") != null) {
                    return FileKind.DOCX;
                }
                if (archive.getEntry("ppt/presentation.xml") != null) {
                    return FileKind.PPTX;
                }
            }
            return archive.getEntry("Contents/content.hpf") != null ? FileKind.HWPX : FileKind.ZIP;
        } catch (IOException broken) {
            return FileKind.UNKNOWN;
        }
    }

    private static boolean isText(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var buffer = new char[8_192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (Character.isISOControl(buffer[i]) && !Character.isWhitespace(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    /// Every letter of the beginning stands for one byte.
    private static boolean begins(byte[] head, int at, String beginning) {
        for (int i = 0; i < beginning.length(); i++) {
            if (at + i >= head.length || (head[at + i] & 0xFF) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
