package kr.onmaeul.foundation.notation;

import java.util.regex.Pattern;

/// Two blanks where one does. Columns made of blanks, the fields of a letter and the place before 끝 keep theirs.
final class Blanks implements Check {

    private static final Pattern SEVERAL = Pattern.compile("(?<=[^ \u3000\\t]) {2,}+(?=[^ \u3000\\t])");
    private static final Pattern COLUMNS = Pattern.compile("[^ ] {3,}+[^ ].{0,400}?[^ ] {3,}+[^ ]");
    private static final Pattern FIELDS = Pattern.compile(
            "^[ \u3000\\t]{0,9}(?:수 {0,9}신|제 {0,9}목|붙 {0,9}임|\\(경유\\)|\\(?경 {0,9}유\\)?|발 {0,9}신)(?![가-힣])");

    @Override
    public void look(Lines lines, Findings findings) {
        for (var line : lines.all()) {
            if (line.isRow() || FIELDS.matcher(line.open()).find() || Sender.speaks(line)) {
                continue;
            }
            if (COLUMNS.matcher(line.open()).find()) {
                continue;
            }
            for (var found = SEVERAL.matcher(line.open()); found.find(); ) {
                if (!line.open().startsWith("끝", found.end())) {
                    findings.mend(Rule.BLANKS, line, found.start(), found.end(), " ", "notation.blanks");
                }
            }
        }
    }
}
