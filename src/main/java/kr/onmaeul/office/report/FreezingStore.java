package kr.onmaeul.office.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what was frozen. Rows are added and never changed.
@Repository
class FreezingStore {

    private final JdbcClient database;

    FreezingStore(JdbcClient database) {
        this.database = database;
    }

    /// The database's own time, by which records are stamped.
    Instant now() {
        return database.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    void add(UUID report, Freeze freeze, Actor actor) {
        database.sql("""
                        INSERT INTO report_freezing (report, known_at, figure_count, figures_sha256, text_sha256,
                                                     frozen_by, frozen_by_name, acting_for)
                        VALUES (:report, :known_at, :count, :figures, :text, :by, :name, :acting)
                        """)
                .param("report", report)
                .param("known_at", OffsetDateTime.ofInstant(freeze.knownAt(), ZoneOffset.UTC))
                .param("count", freeze.figures().size())
                .param("figures", freeze.figuresSha256())
                .param("text", freeze.textSha256())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("acting", actor.actingFor())
                .update();
        for (int place = 0; place < freeze.figures().size(); place++) {
            add(report, place, freeze.figures().get(place));
        }
    }

    private void add(UUID report, int place, FrozenFigure figure) {
        database.sql("""
                        INSERT INTO report_frozen_figure (report, place, key, expression, value, unit, period,
                                                          evidence_count, printed)
                        VALUES (:report, :place, :key, :expression, :value, :unit, :period, :count, :printed)
                        """)
                .param("report", report)
                .param("place", place)
                .param("key", figure.key())
                .param("expression", figure.expression())
                .param("value", figure.value().isEmpty() ? null : new BigDecimal(figure.value()))
                .param("unit", figure.unit())
                .param("period", figure.period())
                .param("count", figure.evidenceCount())
                .param("printed", figure.printed())
                .update();
    }

    Optional<Freeze> find(UUID report) {
        return database.sql("""
                        SELECT known_at, figures_sha256, text_sha256, frozen_by_name FROM report_freezing
                        WHERE report = :report
                        """)
                .param("report", report)
                .query((row, number) -> new Freeze(
                        row.getObject("known_at", OffsetDateTime.class).toInstant(),
                        row.getString("figures_sha256"),
                        row.getString("text_sha256"),
                        row.getString("frozen_by_name"),
                        List.of()))
                .optional()
                .map(freeze -> new Freeze(
                        freeze.knownAt(),
                        freeze.figuresSha256(),
                        freeze.textSha256(),
                        freeze.frozenBy(),
                        figures(report)));
    }

    private List<FrozenFigure> figures(UUID report) {
        return database.sql("""
                        SELECT key, expression, value, unit, period, evidence_count, printed FROM report_frozen_figure
                        WHERE report = :report ORDER BY place
                        """)
                .param("report", report)
                .query((row, number) -> new FrozenFigure(
                        row.getString("key"),
                        row.getString("expression"),
                        row.getBigDecimal("value") instanceof BigDecimal value ? value.toPlainString() : "",
                        row.getString("unit"),
                        row.getString("period"),
                        row.getLong("evidence_count"),
                        row.getString("printed")))
                .list();
    }
}
