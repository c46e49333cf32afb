package kr.onmaeul.office.organization;

import kr.onmaeul.foundation.korean.Bilingual;

/// A person of the department, known by the post alone: 언론팀 7급 2.
///
/// @param post the post's code, which accounts refer to
/// @param unit the team, or the department for its head
public record StaffMember(String post, Bilingual name, String unit, CivilService service, int grade) {}
