package kr.onmaeul.office.report;

import java.util.UUID;

/// What became of a report, told inside the transaction that did it.
public sealed interface ReportEvent {

    UUID report();

    /// Begun: brought as a text, begun on the model of another one, or taken up again as its next edition.
    record Begun(UUID report, String name, int edition) implements ReportEvent {}

    /// Its title or days are others now.
    record Described(UUID report, String title, String asOf, String dated) implements ReportEvent {}

    /// A section came, went, moved or has another heading or other teams.
    record Outlined(UUID report, UUID section, Change change, String heading) implements ReportEvent {

        public enum Change {
            ADDED,
            HEADED,
            TAKEN_OUT
        }
    }

    record Written(UUID report, UUID section, int version, SectionState state) implements ReportEvent {}

    record Frozen(UUID report, String figuresSha256) implements ReportEvent {}
}
