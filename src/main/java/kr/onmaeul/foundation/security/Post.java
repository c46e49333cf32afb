package kr.onmaeul.foundation.security;

import kr.onmaeul.foundation.korean.Bilingual;

/// A post of the office that an account can stand for.
///
/// @param unit the code of its team or department
public record Post(String code, Bilingual name, String unit) {}
