package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Attachments.Attachment;

/// Recognises 붙임 and the lines that follow it.
final class AttachmentsRead {

    private static final Pattern FIRST = Pattern.compile("붙임[ \\u00A0\\u2002:]+(\\S.*)");
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,2})\\.[ \\u00A0\\u2002]+(\\S.*)");
    private static final Pattern LINE = Pattern.compile("(\\S.*?)[ \\u00A0\\u2002]+(\\S+)\\.([ \\u00A0]{1,2}끝\\.)?");

    private final List<String> lines = new ArrayList<>();

    /// Takes a line that belongs to the attachments.
    boolean takes(ParagraphRead paragraph) {
        var text = paragraph.plain().strip();
        if (lines.isEmpty()) {
            var first = FIRST.matcher(text);
            boolean likely = paragraph.style().isEmpty() || paragraph.is(Style.PLAIN) || paragraph.is(Style.ATTACHMENT);
            if (likely && first.matches() && LINE.matcher(first.group(1)).matches()) {
                lines.add(first.group(1));
                return true;
            }
            return false;
        }
        var numbered = NUMBERED.matcher(text);
        if (numbered.matches()
                && Integer.parseInt(numbered.group(1)) == lines.size() + 1
                && lines.getFirst().matches("1\\.[ \\u00A0\\u2002].*")
                && LINE.matcher(numbered.group(2)).matches()) {
            lines.add(text);
            return true;
        }
        return false;
    }

    /// The attachments, when no further line belongs to them.
    Optional<Block> end() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<Attachment>();
        boolean ended = false;
        for (var line : lines) {
            var numbered = NUMBERED.matcher(line);
            var read = LINE.matcher(lines.size() > 1 && numbered.matches() ? numbered.group(2) : line);
            if (read.matches()) {
                all.add(new Attachment(read.group(1), read.group(2)));
                ended = read.group(3) != null;
            }
        }
        lines.clear();
        return Optional.of(new Block.Attachments(all, ended));
    }
}
