package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes what is handed over and confirmed.
@Repository
class HandOverStore {

    private final JdbcClient database;

    HandOverStore(JdbcClient database) {
        this.database = database;
    }

    /// A device that is promised to a department.
    record Promise(UUID allocation, UUID device) {}

    /// What is promised to a department in a round, held until the transaction ends.
    List<Promise> promised(UUID round, String department) {
        return database.sql("""
                SELECT a.id AS allocation, a.device FROM equipment_allocation a
                JOIN equipment_request r ON r.id = a.request
                WHERE a.round = ? AND r.department = ? AND a.state = 'RESERVED' ORDER BY a.id FOR UPDATE OF a
                """).params(round, department).query(Promise.class).list();
    }

    /// The promise is kept with the version that the deed of issuing will make.
    void handOver(UUID allocation, int version, LocalDate day, @Nullable String document) {
        var actor = CurrentActor.now();
        database.sql("""
                UPDATE equipment_allocation
                SET state = 'HANDED_OVER', device_version = :version, handed_on = :day, document = :document,
                    handed_by = :account, handed_by_name = :name
                WHERE id = :id AND state = 'RESERVED'
                """)
                .param("version", version)
                .param("day", day)
                .param("document", document)
                .param("account", actor.account())
                .param("name", actor.name())
                .param("id", allocation)
                .update();
    }

    /// @param receipt the paper on which a department confirmed, or empty where it does so itself
    /// @return how many were confirmed
    int confirm(String department, List<UUID> allocations, String receipt) {
        var actor = CurrentActor.now();
        return database.sql("""
                UPDATE equipment_allocation a
                SET state = 'CONFIRMED', confirmed_at = clock_timestamp(), confirmed_by = :account,
                    confirmed_by_name = :name, receipt = nullif(:receipt, '')
                FROM equipment_request r
                WHERE r.id = a.request AND r.department = :department AND a.id = ANY(CAST(:ids AS uuid[]))
                  AND a.state = 'HANDED_OVER'
                """)
                .param("account", actor.account())
                .param("name", actor.name())
                .param("receipt", receipt)
                .param("department", department)
                .param("ids", allocations.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /// @return how many are still to be confirmed
    int remind(UUID round, String department) {
        return database.sql("""
                UPDATE equipment_allocation a SET reminders = reminders + 1, reminded_at = clock_timestamp()
                FROM equipment_request r
                WHERE r.id = a.request AND a.round = ? AND r.department = ? AND a.state = 'HANDED_OVER'
                """).params(round, department).update();
    }
}
