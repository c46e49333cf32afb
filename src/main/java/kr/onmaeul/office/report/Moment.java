package kr.onmaeul.office.report;

import java.time.LocalDate;
import kr.onmaeul.foundation.time.KnownAt;

/// The times a report is computed for.
///
/// @param asOf the day of the results (실적 기준일)
/// @param dated the day of the report (보고일)
/// @param knownAt with which knowledge
public record Moment(LocalDate asOf, LocalDate dated, KnownAt knownAt) {}
