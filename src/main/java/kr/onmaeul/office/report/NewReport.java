package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;

/// A report that is to begin with the sections of another one.
///
/// @param model the report whose outline and texts are taken over
/// @param name a short name for addresses and commands: `2024-half-year`
public record NewReport(UUID model, String name, Bilingual title, LocalDate asOf, LocalDate dated) {}
