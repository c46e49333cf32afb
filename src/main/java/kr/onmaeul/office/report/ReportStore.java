package kr.onmaeul.office.report;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.report.ReportText.SectionDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps reports, sections and what became of them.
@Repository
class ReportStore {

    private static final String REPORT = """
            SELECT id, name, edition, title_ko, title_en, department, as_of, dated, state FROM report
            """;

    private final JdbcClient database;

    ReportStore(JdbcClient database) {
        this.database = database;
    }

    /// The newest first, without their sections.
    List<Report> all() {
        return database.sql(REPORT + "ORDER BY dated DESC, name, edition DESC")
                .query((row, number) -> report(row, List.of()))
                .list();
    }

    Optional<Report> find(UUID id) {
        return database.sql(REPORT + "WHERE id = :id")
                .param("id", id)
                .query((row, number) -> report(row, List.of()))
                .optional()
                .map(this::whole);
    }

    /// The last edition of a report.
    Optional<Report> named(String name) {
        return database.sql(REPORT + "WHERE name = :name ORDER BY edition DESC LIMIT 1")
                .param("name", name)
                .query((row, number) -> report(row, List.of()))
                .optional()
                .map(this::whole);
    }

    private Report whole(Report report) {
        return new Report(
                report.id(),
                report.name(),
                report.edition(),
                report.title(),
                report.department(),
                report.asOf(),
                report.dated(),
                report.state(),
                sections(report.id()));
    }

    private List<ReportSection> sections(UUID report) {
        return database.sql("""
                        SELECT id, parent, depth, place, number, heading_ko, heading_en, teams, state, body, version
                        FROM report_section WHERE report = :report ORDER BY place
                        """)
                .param("report", report)
                .query((row, number) -> section(row))
                .list();
    }

    /// Adds a report in work with its sections and returns its id.
    UUID add(ReportText.Draft draft, int edition, @Nullable UUID follows, Actor writer) {
        var id = UuidCreator.getTimeOrderedEpoch();
        database.sql("""
                        INSERT INTO report (id, name, edition, title_ko, title_en, department, as_of, dated, state,
                                            follows, begun_by)
                        VALUES (:id, :name, :edition, :ko, :en, :department, :as_of, :dated, 'IN_WORK', :follows, :by)
                        """)
                .param("id", id)
                .param("name", draft.name())
                .param("edition", edition)
                .param("ko", draft.title().ko())
                .param("en", draft.title().en())
                .param("department", draft.department())
                .param("as_of", draft.asOf())
                .param("dated", draft.dated())
                .param("follows", follows)
                .param("by", writer.name())
                .update();
        UUID parent = null;
        for (int place = 0; place < draft.sections().size(); place++) {
            var section = draft.sections().get(place);
            var added = add(id, section.depth() == 1 ? null : parent, place, section, writer);
            parent = section.depth() == 1 ? added : parent;
        }
        return id;
    }

    private UUID add(UUID report, @Nullable UUID parent, int place, SectionDraft section, Actor writer) {
        var id = UuidCreator.getTimeOrderedEpoch();
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
        return id;
    }

    /// Writes a section if it still has the version that the writer saw.
    boolean change(UUID section, int version, SectionState state, String body, Actor writer) {
        int changed = database.sql("""
                        UPDATE report_section SET state = :state, body = :body, version = version + 1
                        WHERE id = :id AND version = :version
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

    private void revision(UUID section, Actor writer) {
        database.sql("""
                        INSERT INTO report_section_revision (section, version, state, body, written_by, writer, acting_for)
                        SELECT id, version, state, body, :by, :name, :acting FROM report_section WHERE id = :id
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

    /// Holds the report for the transaction and says whether it is in work.
    boolean holdInWork(UUID report) {
        return database.sql("SELECT state FROM report WHERE id = :id FOR UPDATE")
                .param("id", report)
                .query(String.class)
                .optional()
                .filter(ReportState.IN_WORK.name()::equals)
                .isPresent();
    }

    void frozen(UUID report) {
        database.sql("UPDATE report SET state = 'FROZEN' WHERE id = :id")
                .param("id", report)
                .update();
    }

    private static Report report(ResultSet row, List<ReportSection> sections) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("edition"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                row.getString("department"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("dated", LocalDate.class),
                ReportState.valueOf(row.getString("state")),
                sections);
    }

    private static ReportSection section(ResultSet row) throws SQLException {
        var teams = new ArrayList<String>();
        for (var team : (Object[]) row.getArray("teams").getArray()) {
            teams.add((String) team);
        }
        return new ReportSection(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("parent", UUID.class)),
                row.getInt("depth"),
                row.getInt("place"),
                row.getString("number"),
                new Bilingual(row.getString("heading_ko"), row.getString("heading_en")),
                teams,
                SectionState.valueOf(row.getString("state")),
                row.getString("body"),
                row.getInt("version"));
    }
}
