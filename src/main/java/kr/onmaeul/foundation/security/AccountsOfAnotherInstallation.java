package kr.onmaeul.foundation.security;

import java.sql.Connection;
import java.sql.SQLException;
import kr.onmaeul.foundation.database.AfterRestore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Restored sign-ins are over, and restored demonstration accounts take this installation's password: the one that it
/// prints when it starts.
@Component
class AccountsOfAnotherInstallation implements AfterRestore {

    private final DemonstrationPassword demonstration;
    private final PasswordEncoder passwords;

    AccountsOfAnotherInstallation(DemonstrationPassword demonstration, PasswordEncoder passwords) {
        this.demonstration = demonstration;
        this.passwords = passwords;
    }

    @Override
    public void inANewDatabase(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var update = owner.prepareStatement("UPDATE account SET password = ? WHERE demonstration")) {
            statement.execute("DELETE FROM session");
            update.setString(1, passwords.encode(demonstration.text()));
            update.executeUpdate();
        }
    }
}
