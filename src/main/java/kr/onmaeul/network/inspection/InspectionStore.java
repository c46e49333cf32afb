package kr.onmaeul.network.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterSource;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads of applications what lists do not ask for.
@Repository
class InspectionStore {

    private final JdbcClient database;
    private final Register<PreUseInspection> applications;

    InspectionStore(JdbcClient database, Register<PreUseInspection> applications) {
        this.database = database;
        this.applications = applications;
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
    Map<UUID, List<InspectionClock.Step>> steps(List<UUID> ids) {
        record Row(UUID id, InspectionClock.Step step) {}
        return database
                .sql("""
                        SELECT id, version, deed, since FROM %s AS done WHERE id = ANY(:ids) ORDER BY id, version
                        """.formatted(RegisterSource.done(applications)))
                .param("known", KnownAt.now().until())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        new InspectionClock.Step(row.getString("deed"), row.getObject("since", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::id, Collectors.mapping(Row::step, Collectors.toList())));
    }
}
