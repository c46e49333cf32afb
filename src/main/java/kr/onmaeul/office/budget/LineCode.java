package kr.onmaeul.office.budget;

import java.util.Optional;

/// Names a budget line within its fiscal year: the detailed programme and the 통계목.
///
/// @param subItem the code of the 통계목: `201-01`
public record LineCode(String detailedProgram, String subItem) {

    /// The line that a text names: `NETWORK-03/201-02`.
    public static Optional<LineCode> read(String text) {
        int cut = text.lastIndexOf('/');
        return cut > 0 && text.indexOf('-', cut) > 0
                ? Optional.of(new LineCode(text.substring(0, cut), text.substring(cut + 1)))
                : Optional.empty();
    }

    /// The code of the 편성목: the digits before the hyphen.
    public String item() {
        return subItem.substring(0, subItem.indexOf('-'));
    }

    @Override
    public String toString() {
        return detailedProgram + "/" + subItem;
    }
}
