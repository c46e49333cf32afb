package kr.onmaeul.office.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgramStore {

    private final JdbcClient database;

    ProgramStore(JdbcClient database) {
        this.database = database;
    }

    List<UnitProgram> unitPrograms() {
        return database.sql("""
                SELECT u.code, u.name_ko, u.name_en, u.place, p.code AS policy, p.name_ko AS policy_ko,
                       p.name_en AS policy_en
                FROM unit_program u JOIN policy_program p ON p.id = u.policy_program
                ORDER BY u.place, u.code
                """)
                .query((row, number) -> new UnitProgram(
                        row.getString("code"),
                        new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                        row.getString("policy"),
                        new Bilingual(row.getString("policy_ko"), row.getString("policy_en")),
                        row.getInt("place")))
                .list();
    }

    List<DetailedProgram> detailedPrograms() {
        return database.sql("""
                SELECT d.code, d.name_ko, d.name_en, u.code AS unit_program, d.department, d.place
                FROM detailed_program d JOIN unit_program u ON u.id = d.unit_program
                ORDER BY u.place, u.code, d.place, d.code
                """)
                .query((row, number) -> new DetailedProgram(
                        row.getString("code"),
                        new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                        row.getString("unit_program"),
                        row.getString("department"),
                        row.getInt("place")))
                .list();
    }

    List<StoredLine> lines(int fiscalYear) {
        return database.sql("""
                SELECT l.id, u.code AS unit_program, d.code AS detailed_program, l.sub_item, i.name
                FROM budget_line l
                JOIN budget_sub_item i ON i.code = l.sub_item
                JOIN detailed_program d ON d.id = l.detailed_program
                JOIN unit_program u ON u.id = d.unit_program
                WHERE l.fiscal_year = ?
                ORDER BY u.place, u.code, d.place, d.code, l.sub_item
                """)
                .param(fiscalYear)
                .query((row, number) -> new StoredLine(
                        row.getObject("id", UUID.class),
                        row.getString("unit_program"),
                        new LineCode(row.getString("detailed_program"), row.getString("sub_item")),
                        row.getString("name")))
                .list();
    }

    Optional<Integer> latestFiscalYear() {
        return database.sql("SELECT fiscal_year FROM budget_line ORDER BY fiscal_year DESC LIMIT 1")
                .query(Integer.class)
                .optional();
    }

    record StoredLine(UUID id, String unitProgram, LineCode code, String subItemName) {}

    List<SubItem> subItems() {
        return database.sql("SELECT code, name FROM budget_sub_item ORDER BY code")
                .query(SubItem.class)
                .list();
    }

    record SubItem(String code, String name) {}

    void addPolicyProgram(UUID id, String code, Bilingual name) {
        database.sql("INSERT INTO policy_program (id, code, name_ko, name_en) VALUES (?, ?, ?, ?)")
                .params(id, code, name.ko(), name.en())
                .update();
    }

    void addUnitProgram(UUID id, UnitProgram unit) {
        database.sql("""
                INSERT INTO unit_program (id, policy_program, code, name_ko, name_en, place)
                SELECT ?, id, ?, ?, ?, ? FROM policy_program WHERE code = ?
                """)
                .params(id, unit.code(), unit.name().ko(), unit.name().en(), unit.place(), unit.policyCode())
                .update();
    }

    void addDetailedProgram(UUID id, DetailedProgram program) {
        database.sql("""
                INSERT INTO detailed_program (id, unit_program, code, name_ko, name_en, department, place)
                SELECT ?, id, ?, ?, ?, ?, ? FROM unit_program WHERE code = ?
                """)
                .params(
                        id,
                        program.code(),
                        program.name().ko(),
                        program.name().en(),
                        program.department(),
                        program.place(),
                        program.unitProgram())
                .update();
    }

    void addSubItem(String code, String name) {
        database.sql("INSERT INTO budget_sub_item (code, name) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(code, name)
                .update();
    }

    /// Adds the line unless someone else just did.
    void addLine(UUID id, LineCode line, int fiscalYear) {
        database.sql("""
                INSERT INTO budget_line (id, detailed_program, sub_item, fiscal_year)
                SELECT ?, id, ?, ? FROM detailed_program WHERE code = ?
                ON CONFLICT DO NOTHING
                """)
                .params(id, line.subItem(), fiscalYear, line.detailedProgram())
                .update();
    }
}
