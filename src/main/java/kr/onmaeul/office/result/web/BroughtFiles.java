package kr.onmaeul.office.result.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.file.StoredFiles;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.web.Attachment;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The files of a form: those chosen now, and those that an earlier try of the same form brought already.
@Component
class BroughtFiles {

    static final String FIELD = "files";
    private static final String ARRIVED = FIELD + ".arrived";

    private final StoredFiles files;

    BroughtFiles(StoredFiles files) {
        this.files = files;
    }

    /// @param ids the files that wait for the form to be right
    /// @param problems what is wrong with those that were refused
    record Brought(Set<UUID> ids, List<Problem> problems) {

        static final Brought NOTHING = new Brought(Set.of(), List.of());
    }

    /// Whether the files of an earlier try are still there is found out when they are kept: sent twice, a form
    /// names files that its fact has already.
    ///
    /// @param chosen the parts of the request, or null where it has none
    Brought take(@Nullable List<MultipartFile> chosen, Map<String, List<String>> typed) throws IOException {
        var ids = new LinkedHashSet<UUID>();
        var problems = new ArrayList<Problem>();
        for (var text : typed.getOrDefault(ARRIVED, List.of())) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException noId) {
                problems.add(Problem.at(FIELD, "result.files.gone"));
            }
        }
        for (var one : chosen == null ? List.<MultipartFile>of() : chosen) {
            var name = one.getOriginalFilename();
            if (one.isEmpty() && (name == null || name.isEmpty())) {
                continue;
            }
            try (var content = one.getInputStream()) {
                switch (files.receive(name == null ? "" : name, content)) {
                    case Outcome.Done<StoredFile>(var file) -> ids.add(file.id());
                    case Outcome.Refused<StoredFile>(var refused) ->
                        refused.forEach(
                                problem -> problems.add(new Problem(FIELD, problem.key(), problem.arguments())));
                }
            }
        }
        return new Brought(ids, problems);
    }

    /// The files that wait, as the form shows them again.
    List<Attachment> arrived(Brought brought, Page page) {
        return files.waiting(brought.ids()).stream()
                .map(file -> new Attachment(file.id().toString(), file.name(), note(file, page.speech()), null))
                .toList();
    }

    String help(Page page) {
        return page.t("result.files.help", files.limit());
    }

    /// `PDF · 12 KB`.
    static String note(StoredFile file, Speech speech) {
        return file.kind().label().in(speech.locale()) + " · " + speech.bytes(file.bytes());
    }
}
