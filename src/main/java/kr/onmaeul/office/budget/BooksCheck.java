package kr.onmaeul.office.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asks the database whether lines stand on each of their days; the same question stops a commit that would leave
/// them otherwise.
@Repository
class BooksCheck {

    private final JdbcClient database;

    BooksCheck(JdbcClient database) {
        this.database = database;
    }

    /// The first day on which a line does not stand.
    record BadDay(
            UUID line, LineCode code, LocalDate day, long leastSource, long appropriation, long committed, long spent) {

        /// The sentence for what is wrong, at the field that says how much.
        ///
        /// @param amount of the entry that brought it about
        Problem problem(String field, long amount) {
            if (leastSource < 0) {
                return problem(field, amount, "budget.books.source.below", leastSource);
            }
            if (spent > appropriation) {
                return problem(field, amount, "budget.books.spent.above", spent - appropriation);
            }
            if (committed > appropriation) {
                return problem(field, amount, "budget.books.committed.above", committed - appropriation);
            }
            return spent < 0
                    ? problem(field, amount, "budget.books.returned.above", -spent)
                    : problem(field, amount, "budget.books.committed.below", -committed);
        }

        private Problem problem(String field, long amount, String key, long by) {
            return Problem.at(
                    field,
                    key,
                    Amounts.grouped(amount),
                    code.toString(),
                    day,
                    Amounts.grouped(appropriation),
                    Amounts.grouped(by));
        }
    }

    List<BadDay> badDays(Collection<UUID> lines) {
        var bad = new ArrayList<BadDay>();
        for (var line : lines) {
            database.sql("""
                    SELECT l.detailed_program, l.sub_item, b.*
                    FROM budget_line l
                    CROSS JOIN LATERAL budget_first_bad_day(l.id) b
                    WHERE l.id = ?
                    """)
                    .param(line)
                    .query((row, number) -> new BadDay(
                            line,
                            new LineCode(row.getString("detailed_program"), row.getString("sub_item")),
                            row.getObject("day", LocalDate.class),
                            row.getLong("least_source"),
                            row.getLong("appropriation"),
                            row.getLong("committed"),
                            row.getLong("spent")))
                    .optional()
                    .ifPresent(bad::add);
        }
        return bad;
    }
}
