package kr.onmaeul.foundation.security;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.security.Permissions.Held;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {

    private static final String ACCOUNTS =
            "SELECT id, login, name_ko, name_en, post, unit, demonstration, closed_at FROM account";

    /// The roles of the account `a` with their units: of each role and unit the latest word, if it gives.
    private static final String HELD = """
            SELECT latest.role, latest.unit FROM (
                SELECT DISTINCT ON (g.role, g.unit) g.role, g.unit, g.given FROM account_grant g WHERE g.account = a.id
                ORDER BY g.role, g.unit, g.id DESC) latest
            WHERE latest.given
            """;

    /// The same as one value of the row of `a`: `ROLE@unit`, in no order, which would cost every request a sort.
    static final String HELD_AS_ARRAY = "ARRAY(SELECT role || '@' || unit FROM (" + HELD + ") held)";

    private final JdbcClient database;

    AccountStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, NewAccount account, String password, boolean demonstration, boolean mustChange) {
        database.sql("""
                INSERT INTO account (id, login, name_ko, name_en, post, unit, password, demonstration, must_change)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        account.login(),
                        account.name().ko(),
                        account.name().en(),
                        account.post(),
                        account.unit(),
                        password,
                        demonstration,
                        mustChange)
                .update();
    }

    Optional<Account> find(UUID id) {
        return database.sql(ACCOUNTS + " WHERE id = ?")
                .param(id)
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<Account> find(String login) {
        return database.sql(ACCOUNTS + " WHERE login = ?")
                .param(login)
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<String> password(String login) {
        return database.sql("SELECT password FROM account WHERE login = ? AND closed_at IS NULL")
                .param(login)
                .query(String.class)
                .optional();
    }

    List<Account> all() {
        return database.sql(ACCOUNTS + " ORDER BY unit, login")
                .query((row, number) -> account(row))
                .list();
    }

    boolean any() {
        return database.sql("SELECT EXISTS (SELECT 1 FROM account)")
                .query(Boolean.class)
                .single();
    }

    boolean anyDemonstration() {
        return database.sql("SELECT EXISTS (SELECT 1 FROM account WHERE demonstration AND closed_at IS NULL)")
                .query(Boolean.class)
                .single();
    }

    /// The open account of a post.
    Optional<Account> openFor(String post) {
        return database.sql(ACCOUNTS + " WHERE post = ? AND closed_at IS NULL")
                .param(post)
                .query((row, number) -> account(row))
                .optional();
    }

    void setPassword(UUID account, String password, boolean mustChange) {
        database.sql("""
                UPDATE account SET password = ?, must_change = ?, password_changed_at = clock_timestamp()
                WHERE id = ? AND closed_at IS NULL
                """).params(password, mustChange, account).update();
    }

    void close(UUID account) {
        database.sql("UPDATE account SET closed_at = clock_timestamp() WHERE id = ? AND closed_at IS NULL")
                .param(account)
                .update();
    }

    /// How many accounts can sign in as administrators.
    int administrators() {
        return database.sql(
                        "SELECT count(*) FROM account a WHERE a.closed_at IS NULL AND 'ADMINISTRATOR' IN (SELECT role FROM ("
                                + HELD + ") held)")
                .query(Integer.class)
                .single();
    }

    /// Lets only one at a time decide who the last administrator is, until the transaction ends.
    void lockAdministrators() {
        database.sql("SELECT pg_advisory_xact_lock(7304)").query(row -> {});
    }

    /// The roles that hold now; none of a closed account.
    List<Held> held(UUID account) {
        return standing(account).map(Standing::held).orElse(List.of());
    }

    record Standing(String post, List<Held> held, boolean mustChange) {}

    /// Empty once the account was closed.
    Optional<Standing> standing(UUID account) {
        return database.sql("SELECT a.post, a.must_change, " + HELD_AS_ARRAY
                        + " AS held FROM account a WHERE a.id = ? AND a.closed_at IS NULL")
                .param(account)
                .query((row, number) -> standing(row))
                .optional();
    }

    /// The roles that hold now, of every open account.
    Map<UUID, List<Held>> heldByEach() {
        var held = new HashMap<UUID, List<Held>>();
        database.sql("SELECT a.id, " + HELD_AS_ARRAY + " AS held FROM account a WHERE a.closed_at IS NULL")
                .query(row -> {
                    held.put(row.getObject("id", UUID.class), held(row));
                });
        return held;
    }

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getString("post"), held(row), row.getBoolean("must_change"));
    }

    private static List<Held> held(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("held").getArray())
                .map(held -> held.split("@", 2))
                .map(held -> new Held(held[0], held[1]))
                .toList();
    }

    void addGrant(UUID account, Role role, String unit, boolean given, String reason, Actor by) {
        database.sql("""
                INSERT INTO account_grant (id, account, role, unit, given, reason, recorded_by, recorded_by_name,
                                           acting_for)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UuidCreator.getTimeOrderedEpoch(),
                        account,
                        role.name(),
                        unit,
                        given,
                        reason,
                        by.account(),
                        by.name(),
                        new SqlParameterValue(Types.VARCHAR, by.actingFor()))
                .update();
    }

    List<Grant> history(UUID account) {
        return database.sql("""
                SELECT g.account, a.name_ko, g.role, g.unit, g.given, g.reason, g.recorded_at,
                       g.recorded_by_name || coalesce(' (' || g.acting_for || ' 대행)', '') AS recorded_by_name
                FROM account_grant g JOIN account a ON a.id = g.account WHERE g.account = ? ORDER BY g.id DESC
                """)
                .param(account)
                .query((row, number) -> new Grant(
                        row.getObject("account", UUID.class),
                        row.getString("name_ko"),
                        row.getString("role"),
                        row.getString("unit"),
                        row.getBoolean("given"),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by_name")))
                .list();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login"),
                new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                row.getString("post"),
                row.getString("unit"),
                row.getBoolean("demonstration"),
                row.getObject("closed_at") == null);
    }
}
