package kr.onmaeul.foundation.file.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.file.StoredFiles;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A stored file on its way out. The type is that of the content, no browser may guess another, and whatever could run
/// is only saved.
final class FileAnswer {

    private static final Duration KEPT = Duration.ofDays(1);

    private FileAnswer() {}

    static ResponseEntity<Resource> whole(StoredFiles files, StoredFile file) {
        return of(file).contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .contentLength(file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString())
                .body(new InputStreamResource(() -> files.open(file)));
    }

    /// What is drawn from a file and changes as little as the file does.
    static ResponseEntity.BodyBuilder of(StoredFile file) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate().immutable())
                .eTag(file.hash())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static ContentDisposition disposition(StoredFile file) {
        var how = file.kind().shown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(file.name(), StandardCharsets.UTF_8).build();
    }
}
