package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.document.Image;
import kr.onmaeul.foundation.document.Run;

/// A paragraph as it stands in a file, with the things that hang in it.
///
/// @param style if it is one of ours
/// @param bookmark the name of a bookmark in it, or empty
record ParagraphRead(
        Optional<Style> style,
        HeaderRead.Shape shape,
        boolean newPage,
        List<Run> runs,
        List<Object> objects,
        String bookmark) {

    /// A picture before its paragraph has told its alignment.
    record Drawing(Image image, String words, int width) {}

    String plain() {
        return Run.plain(runs);
    }

    boolean is(Style one) {
        return style.isPresent() && style.get() == one;
    }

    /// What stands before the first fixed-width blank; empty without one.
    String mark() {
        var plain = plain();
        int blank = plain.indexOf(RunsRead.FIXED_BLANK);
        return blank < 0 ? "" : plain.substring(0, blank);
    }

    /// The runs after the first fixed-width blank; all of them without one.
    List<Run> unmarked() {
        int blank = plain().indexOf(RunsRead.FIXED_BLANK);
        return blank < 0 ? runs : after(runs, blank + 1);
    }

    /// The runs without their first characters.
    static List<Run> after(List<Run> runs, int characters) {
        var rest = new ArrayList<Run>();
        int left = characters;
        for (var run : runs) {
            int length = run.plain().length();
            if (left <= 0) {
                rest.add(run);
            } else if (run instanceof Run.Text(var text, var emphasis) && left < length) {
                rest.add(new Run.Text(text.substring(left), emphasis));
            }
            left -= length;
        }
        return Run.joined(rest);
    }
}
