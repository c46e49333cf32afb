package kr.onmaeul.foundation.document.text;

import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;

/// What was read from Markdown.
///
/// @param problems what could not be taken as it was written; each names its line first
public record Markdown(List<Block> blocks, List<Problem> problems) {

    /// How many characters are read.
    public static final int MOST = 1_000_000;

    public Markdown {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /// Reads CommonMark with tables. Numbered lists get the marks of the law, others □ ○ - ·; a quotation becomes
    /// the framed purpose. HTML is left out, a picture leaves its words; both are named.
    ///
    /// @return refused when the text is longer than [#MOST]
    public static Outcome<Markdown> read(String text) {
        if (text.length() > MOST) {
            return Outcome.refused(Problem.of("document.markdown.long", MOST));
        }
        return Outcome.done(new MarkdownReading().read(text));
    }
}
