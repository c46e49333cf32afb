package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.korean.Bilingual;

/// A unit programme (단위사업) and the policy programme (정책사업) above it.
public record UnitProgram(String code, Bilingual name, String policyCode, Bilingual policyName, int place) {}
