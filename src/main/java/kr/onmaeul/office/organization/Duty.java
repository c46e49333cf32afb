package kr.onmaeul.office.organization;

import kr.onmaeul.foundation.korean.Bilingual;

/// One line of what a team is there for.
public record Duty(String team, int place, Bilingual name) {}
