package kr.onmaeul.foundation.file.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.file.StoredFiles;
import kr.onmaeul.foundation.security.Requires;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Hands out stored files. The type is that of the content, no browser may guess another, and whatever could run is
/// only saved.
@Controller
@Requires("file.read")
class FilePages {

    private static final Duration KEPT = Duration.ofDays(1);

    /// Where a camera notes how it was held.
    private static final int HEAD = 262_144;

    private final StoredFiles files;

    FilePages(StoredFiles files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        var file = files.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .contentLength(file.bytes())
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate().immutable())
                .eTag(file.hash())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .body(new InputStreamResource(() -> files.open(file)));
    }

    /// A small picture of a picture.
    @GetMapping("/files/{id}/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID id) throws IOException {
        var file = files.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int turned;
        try (var content = files.open(file)) {
            turned = CameraTurn.of(content.readNBytes(HEAD));
        }
        try (var content = files.open(file)) {
            var drawn =
                    Thumbnail.of(content, turned).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_JPEG)
                    .cacheControl(CacheControl.maxAge(KEPT).cachePrivate().immutable())
                    .eTag(file.hash())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                    .body(drawn);
        }
    }

    private static ContentDisposition disposition(StoredFile file) {
        var how = file.kind().shown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(file.name(), StandardCharsets.UTF_8).build();
    }
}
