package kr.onmaeul.foundation.register.web;

import java.util.Arrays;
import java.util.Optional;

/// What an officer attaches to a record, each on a form of its own.
public enum AttachingForm {
    FILES("files", "register.attach.files"),
    PICTURE("picture", "register.attach.picture"),
    DOCUMENT("document", "register.attach.document");

    private final String path;
    private final String title;

    AttachingForm(String path, String title) {
        this.path = path;
        this.title = title;
    }

    String path() {
        return path;
    }

    /// The key of its words.
    String title() {
        return title;
    }

    static Optional<AttachingForm> named(String path) {
        return Arrays.stream(values()).filter(form -> form.path.equals(path)).findFirst();
    }
}
