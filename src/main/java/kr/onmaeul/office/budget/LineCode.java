package kr.onmaeul.office.budget;

/// Names a budget line within its fiscal year: the detailed programme and the 통계목.
///
/// @param subItem the code of the 통계목: `201-01`
public record LineCode(String detailedProgram, String subItem) {

    /// The code of the 편성목: the digits before the hyphen.
    public String item() {
        return subItem.substring(0, subItem.indexOf('-'));
    }

    @Override
    public String toString() {
        return detailedProgram + "/" + subItem;
    }
}
