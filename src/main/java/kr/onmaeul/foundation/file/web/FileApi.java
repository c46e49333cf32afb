package kr.onmaeul.foundation.file.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.file.StoredFiles;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Files for other systems of the office. What is brought waits until a wish names it, and goes again when none does.
@RestController
@RequestMapping("/api/v1/files")
class FileApi {

    private final Problems problems;
    private final StoredFiles files;

    FileApi(Problems problems, StoredFiles files) {
        this.problems = problems;
        this.files = files;
    }

    /// @param type the media type of what the content is
    /// @param hash the SHA-256 of the content
    record Brought(UUID id, String name, String type, long bytes, String hash) {

        static Brought of(StoredFile file) {
            return new Brought(file.id(), file.name(), file.kind().mediaType(), file.bytes(), file.hash());
        }
    }

    @PostMapping
    @Requires("file.bring")
    ResponseEntity<?> bring(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, List.of(Problem.at("file", "file.missing")));
        }
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return switch (files.receive(name == null ? "" : name, content)) {
                case Outcome.Done<StoredFile>(var arrived) ->
                    ResponseEntity.created(URI.create("/api/v1/files/" + arrived.id()))
                            .body(Brought.of(arrived));
                case Outcome.Refused<StoredFile> refused -> problems.answer(refused);
            };
        }
    }

    @GetMapping("/{id}")
    @Requires("file.read")
    ResponseEntity<?> file(@PathVariable UUID id) {
        return files.find(id)
                .<ResponseEntity<?>>map(file -> FileAnswer.whole(files, file))
                .orElseGet(() -> problems.answer(HttpStatus.NOT_FOUND, List.of(Problem.at("id", "file.unknown"))));
    }
}
