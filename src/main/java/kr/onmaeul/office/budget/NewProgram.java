package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.korean.Bilingual;

/// A detailed programme that someone wants in the budget, with the levels above it.
///
/// @param department the code of the department that spends it
/// @param place where it stands among the others; a unit programme stands where its first detailed programme does
record NewProgram(
        String policyCode,
        Bilingual policyName,
        String unitCode,
        Bilingual unitName,
        String detailedCode,
        Bilingual detailedName,
        String department,
        long place) {}
