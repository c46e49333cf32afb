package kr.onmaeul.foundation.file.web;

import java.io.IOException;
import java.util.UUID;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.file.StoredFiles;
import kr.onmaeul.foundation.security.Requires;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Hands out stored files to whoever is signed in.
@Controller
@Requires("file.read")
class FilePages {

    /// Where a camera notes how it was held.
    private static final int HEAD = 262_144;

    private final StoredFiles files;

    FilePages(StoredFiles files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        return FileAnswer.whole(files, found(id));
    }

    /// A small picture of a picture.
    @GetMapping("/files/{id}/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID id) throws IOException {
        var file = found(id);
        int turned;
        try (var content = files.open(file)) {
            turned = CameraTurn.of(content.readNBytes(HEAD));
        }
        try (var content = files.open(file)) {
            var drawn =
                    Thumbnail.of(content, turned).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return FileAnswer.of(file).contentType(MediaType.IMAGE_JPEG).body(drawn);
        }
    }

    private StoredFile found(UUID id) {
        return files.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
