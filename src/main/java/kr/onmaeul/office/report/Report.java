package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;

/// The work report of a department (주요업무 보고).
///
/// @param name a short name for addresses and commands
/// @param edition 1 for the first; a frozen report is taken up again as the next edition
/// @param department the code of the department
/// @param asOf the day of its results (실적 기준일)
/// @param dated its own day (보고일)
/// @param version grows with every change of title, days or outline; a change says which version it was made on
public record Report(
        UUID id,
        String name,
        int edition,
        Bilingual title,
        String department,
        LocalDate asOf,
        LocalDate dated,
        ReportState state,
        int version,
        List<ReportSection> sections) {

    public Report {
        sections = List.copyOf(sections);
    }

    public Optional<ReportSection> section(UUID section) {
        return sections.stream().filter(one -> one.id().equals(section)).findFirst();
    }

    Report with(List<ReportSection> others) {
        return new Report(id, name, edition, title, department, asOf, dated, state, version, others);
    }
}
