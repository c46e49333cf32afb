package kr.onmaeul.network.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads of applications what lists do not ask for.
@Repository
class InspectionStore {

    private final JdbcClient database;

    InspectionStore(JdbcClient database) {
        this.database = database;
    }

    /// An application that waits for the office.
    record Waiting(
            UUID id,
            String number,
            String building,
            String contractor,
            LocalDate receivedOn,
            String state,
            boolean sample) {}

    /// What was received and neither certified nor found unfit yet.
    List<Waiting> waiting() {
        return database.sql("""
                        SELECT id, number, building, contractor, received_on, state, sample
                        FROM inspection_application
                        WHERE NOT gone AND state IN ('RECEIVED', 'MENDING', 'VISITED', 'FIT')
                        ORDER BY received_on, number
                        """).query(Waiting.class).list();
    }

    /// The deeds by which the clocks of some applications began and stopped, in their order.
    Map<UUID, List<InspectionClock.Step>> steps(List<UUID> applications) {
        record Row(UUID id, InspectionClock.Step step) {}
        return database
                .sql("""
                        SELECT id, version, deed, since FROM inspection_application WHERE id = ANY(:ids)
                        UNION ALL
                        SELECT id, version, deed, since FROM inspection_application_was WHERE id = ANY(:ids)
                        ORDER BY id, version
                        """)
                .param("ids", applications.toArray(UUID[]::new))
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        new InspectionClock.Step(row.getString("deed"), row.getObject("since", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::id, Collectors.mapping(Row::step, Collectors.toList())));
    }
}
