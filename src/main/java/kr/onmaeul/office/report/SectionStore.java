package kr.onmaeul.office.report;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.report.ReportText.SectionDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the sections of reports and every text they had.
@Repository
class SectionStore {

    private final JdbcClient database;

    SectionStore(JdbcClient database) {
        this.database = database;
    }

    /// In reading order.
    List<ReportSection> of(UUID report) {
        return database.sql("""
                        SELECT id, parent, depth, place, number, heading_ko, heading_en, teams, state, body, version
                        FROM report_section WHERE report = :report AND place IS NOT NULL ORDER BY place
                        """)
                .param("report", report)
                .query((row, number) -> section(row))
                .list();
    }

    void add(UUID report, List<SectionDraft> sections, Actor writer) {
        UUID part = null;
        for (int place = 0; place < sections.size(); place++) {
            var section = sections.get(place);
            var id = UuidCreator.getTimeOrderedEpoch();
            add(id, report, section.depth() == 1 ? null : part, place, section, writer);
            part = section.depth() == 1 ? id : part;
        }
    }

    void add(UUID id, UUID report, @Nullable UUID parent, int place, SectionDraft section, Actor writer) {
        database.sql("""
                        INSERT INTO report_section (id, report, parent, depth, place, number, heading_ko, heading_en,
                                                    teams, state, body, version)
                        VALUES (:id, :report, :parent, :depth, :place, :number, :ko, :en, :teams, :state, :body, 1)
                        """)
                .param("id", id)
                .param("report", report)
                .param("parent", parent)
                .param("depth", section.depth())
                .param("place", place)
                .param("number", section.number())
                .param("ko", section.heading().ko())
                .param("en", section.heading().en())
                .param("teams", section.teams().toArray(String[]::new))
                .param("state", section.state().name())
                .param("body", section.body())
                .update();
        revision(id, writer);
    }

    /// Writes a section if it still has the version that the writer saw.
    boolean change(UUID section, int version, SectionState state, String body, Actor writer) {
        int changed = database.sql("""
                        UPDATE report_section SET state = :state, body = :body, version = version + 1
                        WHERE id = :id AND version = :version AND place IS NOT NULL
                        """)
                .param("id", section)
                .param("version", version)
                .param("state", state.name())
                .param("body", body)
                .update();
        if (changed == 1) {
            revision(section, writer);
        }
        return changed == 1;
    }

    /// Gives a section another number, heading and teams.
    void head(UUID section, String number, Bilingual heading, List<String> teams, Actor writer) {
        database.sql("""
                        UPDATE report_section SET number = :number, heading_ko = :ko, heading_en = :en, teams = :teams,
                                                  version = version + 1
                        WHERE id = :id
                        """)
                .param("id", section)
                .param("number", number)
                .param("ko", heading.ko())
                .param("en", heading.en())
                .param("teams", teams.toArray(String[]::new))
                .update();
        revision(section, writer);
    }

    /// Puts the sections of a report into this order, each below the part before it.
    void order(List<ReportSection> sections) {
        database.sql("SET CONSTRAINTS ALL DEFERRED").update();
        UUID part = null;
        for (int place = 0; place < sections.size(); place++) {
            var section = sections.get(place);
            part = section.depth() == 1 ? section.id() : part;
            database.sql("UPDATE report_section SET place = :place, parent = :parent WHERE id = :id")
                    .param("id", section.id())
                    .param("place", place)
                    .param("parent", section.depth() == 1 ? null : part)
                    .update();
        }
    }

    /// Takes a section out of the report; what it said stays.
    void takeOut(UUID section) {
        database.sql("UPDATE report_section SET place = NULL WHERE id = ?")
                .param(section)
                .update();
    }

    private void revision(UUID section, Actor writer) {
        database.sql("""
                        INSERT INTO report_section_revision (section, version, state, heading, body, written_by, writer,
                                                             acting_for)
                        SELECT id, version, state, number || ' ' || heading_ko, body, :by, :name, :acting
                        FROM report_section WHERE id = :id
                        """)
                .param("id", section)
                .param("by", writer.account())
                .param("name", writer.name())
                .param("acting", writer.actingFor())
                .update();
    }

    /// What a section was, the latest first.
    List<SectionRevision> revisions(UUID section, int size) {
        return database.sql("""
                        SELECT version, state, body, written_at, writer FROM report_section_revision
                        WHERE section = :section ORDER BY version DESC LIMIT :size
                        """)
                .param("section", section)
                .param("size", size)
                .query((row, number) -> new SectionRevision(
                        row.getInt("version"),
                        SectionState.valueOf(row.getString("state")),
                        row.getString("body"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("writer")))
                .list();
    }

    private static ReportSection section(ResultSet row) throws SQLException {
        return new ReportSection(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("parent", UUID.class)),
                row.getInt("depth"),
                row.getInt("place"),
                row.getString("number"),
                new Bilingual(row.getString("heading_ko"), row.getString("heading_en")),
                List.of((String[]) row.getArray("teams").getArray()),
                SectionState.valueOf(row.getString("state")),
                row.getString("body"),
                row.getInt("version"));
    }
}
