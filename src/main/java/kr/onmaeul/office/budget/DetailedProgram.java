package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.korean.Bilingual;

/// A detailed programme (세부사업).
///
/// @param department the code of the department that spends it
public record DetailedProgram(String code, Bilingual name, String unitProgram, String department, int place) {}
