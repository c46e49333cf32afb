package kr.onmaeul.foundation.reading;

import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;

/// What an officer says a document is about; where nothing is said, the file has the word.
///
/// @param summary 문서요지; may be empty
/// @param keywords 핵심어; may be none
public record Gist(String summary, List<String> keywords) {

    /// The field, and the option of the command without its dashes.
    public static final String SUMMARY = "summary";

    public static final String KEYWORDS = "keywords";

    /// The most letters of either, in UTF-16 units.
    static final int LONGEST = 1_000;

    public Gist {
        keywords = List.copyOf(keywords);
    }

    /// @param summary one line or several
    /// @param keywords parted by commas, semicolons or ends of lines
    public static Outcome<Gist> typed(String summary, String keywords) {
        var problems = Stream.of(refusal(SUMMARY, summary), refusal(KEYWORDS, keywords))
                .flatMap(List::stream)
                .toList();
        return problems.isEmpty()
                ? Outcome.done(new Gist(
                        clean(summary),
                        Stream.of(keywords.split("[,;，、\\n]"))
                                .map(Gist::clean)
                                .filter(word -> !word.isEmpty())
                                .distinct()
                                .toList()))
                : Outcome.refused(problems);
    }

    Document of(Document document) {
        var about = document.about();
        return new Document(
                about.summarised(
                        summary.isEmpty() ? about.summary() : summary,
                        keywords.isEmpty() ? about.keywords() : keywords),
                document.frame(),
                document.body());
    }

    private static String clean(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\\s]+", " ")
                .strip();
    }

    private static List<Problem> refusal(String field, String typed) {
        return typed.length() > LONGEST ? List.of(Problem.at(field, "reading.refused." + field, LONGEST)) : List.of();
    }
}
