package kr.onmaeul.foundation.notation;

import java.util.HashSet;
import java.util.regex.Pattern;

/// Units behind digits: `258건`. A blank before them is allowed as well, but one text writes them in one way; before a
/// sign such as % there is none.
final class Units implements Check {

    private static final Pattern COUNTED = Pattern.compile("(?<=\\d)( ?)(명|건|개소|개|회|부|대|원|호|종|매|식|회선|㎞|㎡|㎏)(?![가-힣])");
    private static final Pattern APART = Pattern.compile("(?<=\\d) {1,3}+(?=[%％‰℃])");

    @Override
    public void look(Lines lines, Findings findings) {
        var together = new HashSet<String>();
        each(lines, (line, at, blank, unit) -> {
            if (!blank) {
                together.add(unit);
            }
        });
        each(lines, (line, at, blank, unit) -> {
            if (blank && together.contains(unit)) {
                findings.mend(Rule.UNIT, line, at, at + 1 + unit.length(), unit, "notation.unit.mixed", unit);
            }
        });
        for (var line : lines.counting()) {
            for (var found = APART.matcher(line.open()); found.find(); ) {
                var sign = line.open().substring(found.end(), found.end() + 1);
                findings.mend(Rule.UNIT, line, found.start(), found.end() + 1, sign, "notation.unit.sign", sign);
            }
        }
    }

    private interface Each {
        void unit(Line line, int at, boolean blank, String unit);
    }

    private static void each(Lines lines, Each each) {
        for (var line : lines.counting()) {
            for (var found = COUNTED.matcher(line.open()); found.find(); ) {
                each.unit(line, found.start(), !found.group(1).isEmpty(), found.group(2));
            }
        }
    }
}
