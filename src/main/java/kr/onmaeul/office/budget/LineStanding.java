package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.korean.Bilingual;

/// How one line stands on a day.
///
/// @param unitProgram the code of the unit programme it belongs to
/// @param subItem what the 통계목 was called
public record LineStanding(LineCode line, String unitProgram, Bilingual subItem, Standing standing) {

    /// The 통계목 in Korean words.
    public String subItemName() {
        return subItem.ko();
    }
}
