package kr.onmaeul.foundation.database;

import java.sql.Connection;
import java.sql.SQLException;

/// What a room must put right when its rows came from another server: there the server's own numbers, such as those
/// of transactions, were others.
public interface AfterRestore {

    /// Runs in the transaction that brought the rows, as the owner of the tables.
    void inANewDatabase(Connection owner) throws SQLException;
}
