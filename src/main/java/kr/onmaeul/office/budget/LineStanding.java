package kr.onmaeul.office.budget;

/// How one line stands on a day.
///
/// @param unitProgram the code of the unit programme it belongs to
/// @param subItemName the 통계목 in words
public record LineStanding(LineCode line, String unitProgram, String subItemName, Standing standing) {}
