package kr.onmaeul.office.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;

/// A section of a report. The sections of a report form a tree; they are handed over in reading order.
///
/// @param depth 1 for a part, 2 for a section of a part
/// @param number as the paper prints it: Ⅱ, 1
/// @param teams the codes of the teams that write it
/// @param version grows with every change; a change says which version it was made on
public record ReportSection(
        UUID id,
        Optional<UUID> parent,
        int depth,
        int place,
        String number,
        Bilingual heading,
        List<String> teams,
        SectionState state,
        String body,
        int version) {

    public ReportSection {
        teams = List.copyOf(teams);
    }

    ReportSection withBody(String other) {
        return new ReportSection(id, parent, depth, place, number, heading, teams, state, other, version);
    }
}
