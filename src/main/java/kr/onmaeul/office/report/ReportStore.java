package kr.onmaeul.office.report;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps reports: their title, days and state.
@Repository
class ReportStore {

    private static final String REPORT = """
            SELECT id, name, edition, title_ko, title_en, department, as_of, dated, state, version FROM report
            """;

    private final JdbcClient database;
    private final SectionStore sections;

    ReportStore(JdbcClient database, SectionStore sections) {
        this.database = database;
        this.sections = sections;
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
        return report.with(sections.of(report.id()));
    }

    /// Adds a report in work with its sections and returns its id.
    UUID add(ReportText.Draft draft, int edition, @Nullable UUID follows, @Nullable UUID modelledOn, Actor writer) {
        var id = UuidCreator.getTimeOrderedEpoch();
        database.sql("""
                        INSERT INTO report (id, name, edition, title_ko, title_en, department, as_of, dated, state,
                                            follows, modelled_on, begun_by)
                        VALUES (:id, :name, :edition, :ko, :en, :department, :as_of, :dated, 'IN_WORK', :follows, :modelled_on,
                                :by)
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
                .param("modelled_on", modelledOn)
                .param("by", writer.name())
                .update();
        sections.add(id, draft.sections(), writer);
        return id;
    }

    /// Writes title and days if the report still has the version that the writer saw.
    boolean change(UUID report, int version, Bilingual title, LocalDate asOf, LocalDate dated) {
        return database.sql("""
                        UPDATE report SET title_ko = :ko, title_en = :en, as_of = :as_of, dated = :dated,
                                          version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("id", report)
                        .param("version", version)
                        .param("ko", title.ko())
                        .param("en", title.en())
                        .param("as_of", asOf)
                        .param("dated", dated)
                        .update()
                == 1;
    }

    /// Counts a change of the outline if the report still has the version that the writer saw.
    boolean touch(UUID report, int version) {
        return database.sql("UPDATE report SET version = version + 1 WHERE id = ? AND version = ?")
                        .params(report, version)
                        .update()
                == 1;
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
                row.getInt("version"),
                sections);
    }
}
