package kr.onmaeul.office.result.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.file.ArrivingFiles;
import kr.onmaeul.foundation.file.ArrivingFiles.Brought;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.file.StoredFiles;
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

    private final ArrivingFiles arriving;
    private final StoredFiles files;

    BroughtFiles(ArrivingFiles arriving, StoredFiles files) {
        this.arriving = arriving;
        this.files = files;
    }

    /// @param chosen the parts of the request, or null where it has none
    Brought take(@Nullable List<MultipartFile> chosen, Map<String, List<String>> typed) throws IOException {
        return arriving.take(FIELD, chosen, typed.getOrDefault(ARRIVED, List.of()));
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
