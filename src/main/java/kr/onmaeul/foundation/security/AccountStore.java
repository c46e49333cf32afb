package kr.onmaeul.foundation.security;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.korean.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {

    private static final String ACCOUNTS =
            "SELECT id, login, name_ko, name_en, post, unit, demonstration, closed_at FROM account";

    private final JdbcClient database;

    AccountStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, NewAccount account, String password, boolean demonstration) {
        database.sql("""
                INSERT INTO account (id, login, name_ko, name_en, post, unit, password, demonstration)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        account.login(),
                        account.name().ko(),
                        account.name().en(),
                        account.post(),
                        account.unit(),
                        password,
                        demonstration)
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

    /// Gives every demonstration account the password of today's installation.
    void setDemonstrationPassword(String password) {
        database.sql("UPDATE account SET password = ? WHERE demonstration")
                .param(password)
                .update();
    }

    /// The roles that hold now: of each role and unit the latest word, if it gives.
    List<String> roles(UUID account) {
        return database.sql("""
                SELECT DISTINCT role FROM (
                    SELECT DISTINCT ON (g.role, g.unit) g.role, g.given
                    FROM account_grant g JOIN account a ON a.id = g.account
                    WHERE g.account = ? AND a.closed_at IS NULL
                    ORDER BY g.role, g.unit, g.id DESC) latest
                WHERE given
                """).param(account).query(String.class).list();
    }

    void addGrant(UUID account, Role role, String unit, boolean given, String reason, Actor by) {
        database.sql("""
                INSERT INTO account_grant (id, account, role, unit, given, reason, recorded_by, recorded_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UuidCreator.getTimeOrderedEpoch(),
                        account,
                        role.name(),
                        unit,
                        given,
                        reason,
                        by.account(),
                        by.name())
                .update();
    }

    List<Grant> history(UUID account) {
        return database.sql("""
                SELECT g.account, a.name_ko, g.role, g.unit, g.given, g.reason, g.recorded_at, g.recorded_by_name
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
