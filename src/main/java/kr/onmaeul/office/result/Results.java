package kr.onmaeul.office.result;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Service;

/// The ledger: facts in, facts and sums out. Sums are read from a daily roll-up that the database keeps in the
/// transaction of the fact, so their cost grows with days and not with facts.
@Service
public class Results {

    private final ResultStore facts;
    private final TallyStore tallies;
    private final NamedParameterJdbcOperations database;
    private final Recording recording;
    private final KnownHistory history;
    private final Metrics metrics;

    Results(
            ResultStore facts,
            TallyStore tallies,
            NamedParameterJdbcOperations database,
            Recording recording,
            KnownHistory history,
            Metrics metrics) {
        this.facts = facts;
        this.tallies = tallies;
        this.database = database;
        this.recording = recording;
        this.history = history;
        this.metrics = metrics;
    }

    /// Records a fact and gives its id. A source key that was recorded before with the same values gives the id of
    /// then; with other values it is refused.
    public Outcome<UUID> record(NewResult wanted) {
        return recording.record(wanted);
    }

    /// What would keep a fact from being recorded; nothing when it could be.
    public List<Problem> problems(NewResult wanted) {
        return recording.problems(wanted);
    }

    /// Records many facts, all or none. The field of a problem begins with the place in the list: `[3].quantity`.
    public Outcome<Added> recordAll(List<NewResult> wanted) {
        return switch (recording.recordAll(wanted, false)) {
            case Recording.Batch.Done(var added) -> Outcome.done(added);
            case Recording.Batch.Refused(var slips) ->
                Outcome.refused(slips.stream()
                        .map(slip -> new Problem(
                                "[" + slip.place() + "]." + slip.problem().field(),
                                slip.problem().key(),
                                slip.problem().arguments()))
                        .toList());
        };
    }

    /// Takes a fact back by a second one with the sign turned, on the same day, and gives its id.
    ///
    /// @param reason why it was wrong; may not be blank
    public Outcome<UUID> reverse(UUID id, String reason) {
        return recording.reverse(id, reason);
    }

    /// The sums in the order of the questions, in one query for all.
    ///
    /// @throws kr.onmaeul.foundation.outcome.BrokenPromise when a metric is not declared
    public List<Tally> totals(List<Total> totals, KnownAt knownAt) {
        var ranges = new ArrayList<TallyStore.Range>();
        for (int number = 0; number < totals.size(); number++) {
            var total = totals.get(number);
            for (var members : Members.texts(metrics.get(total.metric()), total.members())) {
                ranges.add(new TallyStore.Range(
                        number,
                        total.metric(),
                        members,
                        total.period().from(),
                        total.period().to()));
            }
        }
        var sums = tallies.sums(ranges, knownAt);
        var answers = new ArrayList<Tally>();
        for (int number = 0; number < totals.size(); number++) {
            answers.add(sums.getOrDefault(number, Tally.NOTHING));
        }
        return answers;
    }

    /// Every month of the total's period, months without facts too. A period since the beginning starts with the year
    /// of its last day.
    public List<MonthTally> months(Total total, KnownAt knownAt) {
        var metric = metrics.get(total.metric());
        var members = Members.texts(metric, total.members());
        var last = total.period().to();
        var first = total.period().from().equals(Period.BEGINNING)
                ? last.withDayOfYear(1)
                : total.period().from();
        boolean stock = metric.kind() == Kind.STOCK;
        var level = stock ? levelBefore(total, first, knownAt) : Tally.NOTHING;
        var found = tallies.months(total.metric(), members, first, last, knownAt);
        var months = new ArrayList<MonthTally>();
        for (var month = YearMonth.from(first); !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            var brought = found.getOrDefault(month, Tally.NOTHING);
            level = stock ? level.plus(brought) : brought;
            months.add(new MonthTally(month, level));
        }
        return months;
    }

    private Tally levelBefore(Total total, LocalDate first, KnownAt knownAt) {
        var before = new Total(total.metric(), total.members(), Period.until(first.minusDays(1)));
        return totals(List.of(before), knownAt).getFirst();
    }

    /// How a sum moved as we learnt more, latest first. The latest facts one second at a time, earlier ones by the day.
    ///
    /// @param limit at most so many
    public List<Learnt> knownHistory(Total total, int limit) {
        var now = totals(List.of(total), KnownAt.now()).getFirst();
        return history.of(total, Members.texts(metrics.get(total.metric()), total.members()), now, limit);
    }

    /// Facts from the latest day back, with what all that the filter means add up to.
    ///
    /// @param size at most so many on a page
    public ResultPage<Result> page(ResultFilter filter, Cursor cursor, int size, KnownAt knownAt) {
        return page(filter, ResultOrder.NEWEST, cursor, size, knownAt);
    }

    public ResultPage<Result> page(ResultFilter filter, ResultOrder order, Cursor cursor, int size, KnownAt knownAt) {
        return page(Columns.WHOLE, filter, order, cursor, size, knownAt);
    }

    /// The same page with no more of each fact than a list shows.
    public ResultPage<Listed> list(ResultFilter filter, ResultOrder order, Cursor cursor, int size, KnownAt knownAt) {
        return page(Columns.LISTED, filter, order, cursor, size, knownAt);
    }

    private <R extends Dated> ResultPage<R> page(
            Columns<R> columns, ResultFilter filter, ResultOrder order, Cursor cursor, int size, KnownAt knownAt) {
        var conditions = new ResultConditions(filter, metrics);
        return ResultStore.page(columns, conditions, filter.reversed(), order, cursor, size + 1, knownAt)
                .askWith(
                        TallyStore.totals(conditions, knownAt),
                        database,
                        (found, totals) -> ResultPage.of(found, totals, cursor, size));
    }

    /// What a filter adds up to, by the code of the metric.
    public Map<String, Tally> sums(ResultFilter filter, KnownAt knownAt) {
        return TallyStore.totals(new ResultConditions(filter, metrics), knownAt).ask(database);
    }

    public Optional<Result> find(UUID id) {
        return facts.find(id);
    }

    /// Every fact of the filter in its order, a page of them in memory at a time.
    public Stream<Result> all(ResultFilter filter, ResultOrder order, KnownAt knownAt) {
        var conditions = new ResultConditions(filter, metrics);
        return PageByPage.rows((last, size) -> ResultStore.page(
                        Columns.WHOLE,
                        conditions,
                        filter.reversed(),
                        order,
                        last == null ? Cursor.START : Cursor.after(last),
                        size,
                        knownAt)
                .ask(database));
    }

    /// Writes every fact of the filter as a sheet that the import takes again.
    ///
    /// @throws IOException when the reader has gone away
    public void export(ResultFilter filter, ResultOrder order, KnownAt knownAt, SheetWriting form, OutputStream out)
            throws IOException {
        form.write(ResultSheet.headings(), all(filter, order, knownAt).map(ResultSheet::cells), out);
    }
}
