package kr.onmaeul.foundation.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes the files of a form: those chosen now, and those that an earlier try of the same form brought already.
@Component
public class ArrivingFiles {

    private final StoredFiles files;

    ArrivingFiles(StoredFiles files) {
        this.files = files;
    }

    /// @param ids the files that wait for the form to be right
    /// @param problems what is wrong with those that were refused
    public record Brought(Set<UUID> ids, List<Problem> problems) {

        public static final Brought NOTHING = new Brought(Set.of(), List.of());
    }

    /// Whether the files of an earlier try are still there is found out when they are kept: sent twice, a form
    /// names files that have their place already.
    ///
    /// @param field at which problems stand
    /// @param chosen the parts of the request, or null where it has none
    /// @param arrived the ids that an earlier try was given
    public Brought take(String field, @Nullable List<MultipartFile> chosen, List<String> arrived) throws IOException {
        var ids = new LinkedHashSet<UUID>();
        var problems = new ArrayList<Problem>();
        for (var text : arrived) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException noId) {
                problems.add(Problem.at(field, "file.gone"));
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
                                problem -> problems.add(new Problem(field, problem.key(), problem.arguments())));
                }
            }
        }
        return new Brought(ids, problems);
    }
}
