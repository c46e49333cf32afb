package kr.onmaeul.office.report;

import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;

/// How far a section is.
public enum SectionState {
    NOT_BEGUN("시작 전", "not begun"),
    IN_WORK("작성 중", "in work"),
    DONE("완료", "done");

    private final Bilingual label;

    SectionState(String ko, String en) {
        this.label = new Bilingual(ko, en);
    }

    public Bilingual label() {
        return label;
    }

    /// The state by its code or its word in either language, or null.
    static @Nullable SectionState named(String word) {
        return Stream.of(values())
                .filter(state -> state.name().equals(word)
                        || state.label.ko().equals(word)
                        || state.label.en().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
