package kr.onmaeul.foundation.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/// One query and how its rows are read.
///
/// @param parameters the values of the query's `:names`; more than it names does no harm
/// @param <A> the answer
public record Question<A>(String sql, Map<String, Object> parameters, ResultSetExtractor<A> reading) {

    /// A question whose answer is a list.
    public static <R> Question<List<R>> ofRows(String sql, Map<String, Object> parameters, RowMapper<R> reading) {
        return new Question<>(sql, parameters, rows -> {
            var list = new ArrayList<R>();
            while (rows.next()) {
                list.add(reading.mapRow(rows, list.size()));
            }
            return list;
        });
    }

    public A ask(NamedParameterJdbcOperations database) {
        return database.query(sql, parameters, reading);
    }

    /// Asks this question and another one in one way to the database and back. Values of one name are one value.
    ///
    /// @throws org.springframework.dao.DataAccessException when the database refuses either
    public <B, T> T askWith(
            Question<B> other, NamedParameterJdbcOperations database, BiFunction<? super A, ? super B, T> together) {
        var values = new HashMap<>(parameters);
        values.putAll(other.parameters);
        return database.execute(sql + ";" + other.sql, values, asked -> {
            asked.execute();
            A answer;
            try (var rows = asked.getResultSet()) {
                answer = reading.extractData(rows);
            }
            asked.getMoreResults();
            try (var rows = asked.getResultSet()) {
                return together.apply(answer, other.reading.extractData(rows));
            }
        });
    }
}
