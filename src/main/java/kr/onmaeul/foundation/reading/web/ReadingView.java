package kr.onmaeul.foundation.reading.web;

import java.util.List;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.web.Badge;
import org.jspecify.annotations.Nullable;

/// What a document says of itself and what is said of it.
///
/// @param name what its files are called
/// @param facts how it came and for what it was taken, in one line
/// @param about what the files will say of themselves
/// @param html the document as a fragment
/// @param notes what is not shown of it
/// @param pasted whether it was pasted, so that the form has it already
public record ReadingView(
        String name,
        String facts,
        Document.About about,
        List<Part> parts,
        String html,
        List<String> notes,
        boolean pasted) {

    /// All that one room says.
    ///
    /// @param count of all findings, also those that are not listed
    /// @param said what is to be known before the findings, or that there are none
    /// @param left how many findings are not listed because there are so many
    public record Part(String id, String label, int count, String said, List<Entry> entries, int left) {}

    /// A finding.
    ///
    /// @param place where, in words; may be empty
    /// @param seek the words of its line, for who looks it up in the document; may be empty
    /// @param rule what was looked at; may be empty
    /// @param quote the line with the words in question, or null
    /// @param sentence what is wrong and what would be right
    /// @param source the article; may be empty
    /// @param details places that only the maker of a file understands, in English; may be empty
    public record Entry(
            @Nullable Badge badge,
            String place,
            String seek,
            String rule,
            @Nullable Quote quote,
            String sentence,
            String source,
            List<String> details) {}

    /// A line, or as much of it as shows where the words stand.
    ///
    /// @param right what would be right in their place, or null
    public record Quote(
            String before,
            String words,
            String after,
            @Nullable String right) {

        private static final int AROUND = 30;

        /// @param start of the words in the line, counted from 0
        static Quote of(String line, int start, int end, @Nullable String right) {
            int from = Math.clamp(start, 0, line.length());
            int to = Math.clamp(end, from, line.length());
            var before = line.substring(0, from).stripLeading();
            var after = line.substring(to).stripTrailing();
            return new Quote(
                    before.length() > AROUND ? "…" + whole(before.substring(before.length() - AROUND)) : before,
                    line.substring(from, Math.min(to, from + 4 * AROUND)),
                    after.length() > AROUND ? whole(after.substring(0, AROUND)) + "…" : after,
                    right);
        }

        /// Without half a character at either end.
        private static String whole(String cut) {
            return cut.replaceAll("^[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF]$", "");
        }
    }
}
