package kr.onmaeul.office.organization;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganizationStore {

    private final JdbcClient database;

    OrganizationStore(JdbcClient database) {
        this.database = database;
    }

    List<Unit> units(Unit.Kind kind, LocalDate day, KnownAt knownAt) {
        var sql = """
                SELECT u.code, u.kind, v.name_ko, v.name_en, v.parent, v.place
                FROM unit u JOIN unit_name v ON v.unit = u.code
                WHERE u.kind = :kind AND
                """ + Known.HELD + " ORDER BY v.place, u.code";
        return Known.on(database.sql(sql).param("kind", kind.name()), day, knownAt)
                .query((row, number) -> new Unit(
                        row.getString("code"),
                        Unit.Kind.valueOf(row.getString("kind")),
                        new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                        row.getString("parent"),
                        row.getInt("place")))
                .list();
    }

    Optional<Unit.Kind> kind(String unit) {
        return database.sql("SELECT kind FROM unit WHERE code = ?")
                .param(unit)
                .query((row, number) -> Unit.Kind.valueOf(row.getString("kind")))
                .optional();
    }

    List<Duty> duties(LocalDate day, KnownAt knownAt) {
        var sql = "SELECT v.team, v.place, v.name_ko, v.name_en FROM duty v WHERE " + Known.HELD
                + " ORDER BY v.team, v.place";
        return Known.on(database.sql(sql), day, knownAt)
                .query((row, number) -> new Duty(
                        row.getString("team"),
                        row.getInt("place"),
                        new Bilingual(row.getString("name_ko"), row.getString("name_en"))))
                .list();
    }

    List<StaffMember> staff(LocalDate day, KnownAt knownAt) {
        var sql = "SELECT v.post, v.name_ko, v.name_en, v.unit, v.service, v.grade FROM staff_member v WHERE "
                + Known.HELD + " ORDER BY v.unit, v.grade, v.service, v.post";
        return Known.on(database.sql(sql), day, knownAt)
                .query((row, number) -> new StaffMember(
                        row.getString("post"),
                        new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                        row.getString("unit"),
                        CivilService.valueOf(row.getString("service")),
                        row.getInt("grade")))
                .list();
    }

    List<Staffing.Cell> staffing(LocalDate day, KnownAt knownAt) {
        var sql = """
                SELECT service, grade, sum(quota)::int AS quota, sum(present)::int AS present
                FROM (SELECT v.service, v.grade, v.posts AS quota, 0 AS present FROM quota v WHERE %1$s
                      UNION ALL
                      SELECT v.service, v.grade, 0, 1 FROM staff_member v WHERE %1$s) counted
                GROUP BY service, grade
                """.formatted(Known.HELD);
        return Known.on(database.sql(sql), day, knownAt)
                .query((row, number) -> new Staffing.Cell(
                        CivilService.valueOf(row.getString("service")),
                        row.getInt("grade"),
                        row.getInt("quota"),
                        row.getInt("present")))
                .list();
    }

    List<Acting> actings(LocalDate day, KnownAt knownAt) {
        var sql = "SELECT v.post, v.stand_in, v.kind, v.reason, v.valid_from,"
                + " CASE WHEN v.ended_recorded_at <= :known_at THEN v.ended_on ELSE v.valid_to END AS valid_to"
                + " FROM acting v WHERE "
                + Known.HELD + " ORDER BY v.post";
        return Known.on(database.sql(sql), day, knownAt)
                .query((row, number) -> new Acting(
                        row.getString("post"),
                        row.getString("stand_in"),
                        Acting.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        Period.of(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    void addUnit(String code, Unit.Kind kind) {
        database.sql("INSERT INTO unit (code, kind) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(code, kind.name())
                .update();
    }

    Added addUnitName(Unit unit, Validity days) {
        return add(
                "unit_name",
                List.of("unit", "name_ko", "name_en", "parent", "place"),
                List.of(
                        unit.code(),
                        unit.name().ko(),
                        unit.name().en(),
                        Optional.ofNullable(unit.parent()),
                        unit.place()),
                days);
    }

    Added addDuty(Duty duty, Validity days) {
        return add(
                "duty",
                List.of("team", "place", "name_ko", "name_en"),
                List.of(duty.team(), duty.place(), duty.name().ko(), duty.name().en()),
                days);
    }

    Added addQuota(Quota quota, Validity days) {
        return add(
                "quota",
                List.of("department", "service", "grade", "posts"),
                List.of(quota.department(), quota.service().name(), quota.grade(), quota.posts()),
                days);
    }

    Added addStaffMember(StaffMember member, Validity days) {
        database.sql("INSERT INTO post (code) VALUES (?) ON CONFLICT DO NOTHING")
                .param(member.post())
                .update();
        return add(
                "staff_member",
                List.of("post", "name_ko", "name_en", "unit", "service", "grade"),
                List.of(
                        member.post(),
                        member.name().ko(),
                        member.name().en(),
                        member.unit(),
                        member.service().name(),
                        member.grade()),
                days);
    }

    /// What became of a row that was to be added.
    enum Added {
        NEW,
        /// the very same row stood there
        THERE,
        /// the same row stood there without a last day and has one now
        ENDED,
        /// another row holds for some of its days
        OVERLAPS
    }

    /// Adds a row of days. An overlap is found by the table's exclusion constraint, also against writers at the same
    /// moment.
    private Added add(String table, List<String> columns, List<?> values, Validity days) {
        var same = String.join(
                " AND ",
                columns.stream()
                        .map(column -> column + " IS NOT DISTINCT FROM :" + column)
                        .toList());
        var there = with(
                        database.sql(
                                "SELECT EXISTS (SELECT 1 FROM " + table + " WHERE " + same
                                        + " AND valid_from = :from AND coalesce(ended_on, valid_to) IS NOT DISTINCT FROM :to::date)"),
                        columns,
                        values,
                        days)
                .query(Boolean.class)
                .single();
        if (there) {
            return Added.THERE;
        }
        var end = "UPDATE " + table + " SET ended_on = :to, ended_recorded_at = clock_timestamp() WHERE " + same
                + " AND valid_from = :from AND valid_to IS NULL AND ended_on IS NULL";
        if (days.to() != null && with(database.sql(end), columns, values, days).update() == 1) {
            return Added.ENDED;
        }
        var insert = "INSERT INTO " + table + " (id, " + String.join(", ", columns) + ", valid_from, valid_to)"
                + " VALUES (:id, :" + String.join(", :", columns) + ", :from, :to) ON CONFLICT DO NOTHING";
        var added = with(database.sql(insert).param("id", UuidCreator.getTimeOrderedEpoch()), columns, values, days)
                .update();
        return added == 1 ? Added.NEW : Added.OVERLAPS;
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, List<String> columns, List<?> values, Validity days) {
        for (int i = 0; i < columns.size(); i++) {
            switch (values.get(i)) {
                case Optional<?> perhaps -> statement.param(columns.get(i), perhaps.orElse(null), Types.VARCHAR);
                case Object value -> statement.param(columns.get(i), value);
            }
        }
        return statement.param("from", days.from()).param("to", days.to(), Types.DATE);
    }

    boolean postExists(String post) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM post WHERE code = ?)")
                .param(post)
                .query(Boolean.class)
                .single();
    }
}
