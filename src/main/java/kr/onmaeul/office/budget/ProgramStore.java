package kr.onmaeul.office.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the levels of the budget from their registers. Codes and the places in the tree stay; names, departments
/// and the order are those of a day.
@Repository
class ProgramStore {

    private static final String POLICY = Then.of("policy_program", List.of("code"), List.of("name", "english"));

    private static final String UNIT =
            Then.of("unit_program", List.of("code"), List.of("name", "english", "policy_program", "place", "gone"));

    private static final String DETAILED = Then.of(
            "detailed_program",
            List.of("code", "unit_program"),
            List.of("name", "english", "department", "place", "gone"));

    private final JdbcClient database;

    ProgramStore(JdbcClient database) {
        this.database = database;
    }

    /// In the order of the budget book. One that has left is there as long as a line is below it.
    List<UnitProgram> unitPrograms(LocalDate day, KnownAt knownAt) {
        return database.sql("""
                SELECT u.code, u.name, u.english, u.place, p.code AS policy, p.name AS policy_name,
                       p.english AS policy_english
                FROM %s u JOIN %s p ON p.code = u.policy_program
                WHERE NOT u.gone
                   OR EXISTS (SELECT FROM budget_line l JOIN detailed_program d ON d.code = l.detailed_program
                              WHERE d.unit_program = u.code)
                ORDER BY u.place, u.code
                """.formatted(UNIT, POLICY))
                .param("day", day)
                .param("known", knownAt.until())
                .query((row, _) -> new UnitProgram(
                        row.getString("code"),
                        new Bilingual(row.getString("name"), row.getString("english")),
                        row.getString("policy"),
                        new Bilingual(row.getString("policy_name"), row.getString("policy_english")),
                        row.getInt("place")))
                .list();
    }

    /// The same of detailed programmes.
    List<DetailedProgram> detailedPrograms(LocalDate day, KnownAt knownAt) {
        return database.sql("""
                SELECT d.code, d.name, d.english, d.unit_program, d.department, d.place
                FROM %s d JOIN %s u ON u.code = d.unit_program
                WHERE NOT d.gone OR EXISTS (SELECT FROM budget_line WHERE detailed_program = d.code)
                ORDER BY u.place, u.code, d.place, d.code
                """.formatted(DETAILED, UNIT))
                .param("day", day)
                .param("known", knownAt.until())
                .query((row, _) -> new DetailedProgram(
                        row.getString("code"),
                        new Bilingual(row.getString("name"), row.getString("english")),
                        row.getString("unit_program"),
                        row.getString("department"),
                        row.getInt("place")))
                .list();
    }

    /// Every code that ever was one of a detailed programme.
    Set<String> detailedCodes() {
        return database.sql("SELECT code FROM detailed_program")
                .query(String.class)
                .set();
    }

    /// The lines of a fiscal year in the order of today's budget book, those that were taken out too.
    List<StoredLine> lines(int fiscalYear) {
        return database.sql("""
                SELECT l.id, u.code AS unit_program, l.detailed_program, l.sub_item, l.gone
                FROM budget_line l
                JOIN detailed_program d ON d.code = l.detailed_program
                JOIN unit_program u ON u.code = d.unit_program
                WHERE l.fiscal_year = ?
                ORDER BY u.place, u.code, d.place, d.code, l.sub_item
                """)
                .param(fiscalYear)
                .query((row, _) -> new StoredLine(
                        row.getObject("id", UUID.class),
                        row.getString("unit_program"),
                        new LineCode(row.getString("detailed_program"), row.getString("sub_item")),
                        row.getBoolean("gone")))
                .list();
    }

    record StoredLine(UUID id, String unitProgram, LineCode code, boolean gone) {}

    /// The years that have lines.
    Set<Integer> fiscalYears() {
        return database.sql("SELECT DISTINCT fiscal_year FROM budget_line WHERE NOT gone")
                .query(Integer.class)
                .set();
    }

    /// The lines of all fiscal years, each once.
    List<LineCode> everyLine() {
        return database.sql("SELECT DISTINCT detailed_program, sub_item FROM budget_line")
                .query((row, _) -> new LineCode(row.getString(1), row.getString(2)))
                .list();
    }

    /// The latest year in which a line has entries.
    Optional<Integer> latestFiscalYear() {
        return database.sql("""
                SELECT fiscal_year FROM budget_line l
                WHERE EXISTS (SELECT FROM budget_day WHERE line = l.id)
                ORDER BY fiscal_year DESC LIMIT 1
                """).query(Integer.class).optional();
    }

    /// What sub-items are called and were called before, the latest name first.
    List<SubItem> subItems() {
        return database.sql("""
                SELECT code, name
                FROM (SELECT code, name, version FROM budget_sub_item
                      UNION ALL SELECT code, name, version FROM budget_sub_item_was) AS versions
                ORDER BY code, version DESC
                """).query(SubItem.class).list();
    }

    record SubItem(String code, String name) {}
}
