package kr.onmaeul.office.founding;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Tells whoever sits at the terminal how the founding goes, in Korean where the machine speaks Korean.
@Component
class FoundingReport {

    private final MessageSource messages;

    FoundingReport(MessageSource messages) {
        this.messages = messages;
    }

    void begun(Path folder) {
        System.out.println(sentence("founding.begun", folder));
    }

    void took(Founded.File file) {
        System.out.printf("  %-36s %s%n", file.name(), sentence("founding.rows", file.rows()));
    }

    void done(Founded founded) {
        System.out.println(sentence("founding.done", founded.rows()));
    }

    /// Every problem on a line of its own: file, row, column and sentence.
    String refused(List<Problem> problems) {
        var lines = problems.stream().map(this::line).collect(Collectors.joining(System.lineSeparator()));
        return lines + System.lineSeparator() + sentence("founding.refused", problems.size());
    }

    private String line(Problem problem) {
        var sentence = sentence(problem.key(), problem.arguments().toArray());
        var place = problem.field().split(":", 3);
        if (place.length == 3) {
            return sentence("founding.place", place[0], place[1], place[2]).strip() + ": " + sentence;
        }
        return problem.field().isEmpty() ? sentence : problem.field() + ": " + sentence;
    }

    private String sentence(String key, Object... arguments) {
        return requireNonNull(messages.getMessage(key, arguments, key, locale()));
    }

    private static Locale locale() {
        return Locale.getDefault().getLanguage().equals(Locale.KOREAN.getLanguage()) ? Locale.KOREAN : Locale.ENGLISH;
    }
}
