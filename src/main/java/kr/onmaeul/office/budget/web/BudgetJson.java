package kr.onmaeul.office.budget.web;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.BudgetEntry;
import kr.onmaeul.office.budget.BudgetTable;
import kr.onmaeul.office.budget.EntryKind;
import kr.onmaeul.office.budget.ExecutionRate;
import kr.onmaeul.office.budget.LineCode;
import kr.onmaeul.office.budget.LineStanding;
import kr.onmaeul.office.budget.NewSpending;
import kr.onmaeul.office.budget.Standing;
import org.jspecify.annotations.Nullable;

/// What the budget's JSON looks like. All amounts are won, rates are percent.
final class BudgetJson {

    private BudgetJson() {}

    record Amounts(
            long appropriation,
            long national,
            long city,
            long district,
            long committed,
            long expenditure,
            long remaining,
            @Nullable BigDecimal executionRate) {

        static Amounts of(Standing standing) {
            return new Amounts(
                    standing.appropriation().amount(),
                    standing.funding().national().amount(),
                    standing.funding().city().amount(),
                    standing.funding().district().amount(),
                    standing.committed().amount(),
                    standing.expenditure().amount(),
                    standing.remaining().amount(),
                    standing.rate().map(ExecutionRate::percent).orElse(null));
        }
    }

    record Program(String code, Bilingual name, Amounts amounts) {}

    /// The unit programmes of a year.
    ///
    /// @param knownAt null where all that is known now counts
    record Overview(LocalDate asOf, @Nullable Instant knownAt, List<Program> programs, Amounts total) {

        static Overview of(BudgetTable table, KnownAt knownAt) {
            return new Overview(
                    table.day(),
                    instant(knownAt),
                    table.rows().stream()
                            .map(row -> new Program(row.code(), row.name(), Amounts.of(row.standing())))
                            .toList(),
                    Amounts.of(table.total()));
        }
    }

    record Line(String detailedProgram, String subItem, String subItemName, Amounts amounts) {

        static Line of(LineStanding line) {
            return new Line(
                    line.line().detailedProgram(),
                    line.line().subItem(),
                    line.subItemName(),
                    Amounts.of(line.standing()));
        }
    }

    record ProgramLines(
            LocalDate asOf,
            @Nullable Instant knownAt,
            String code,
            Bilingual name,
            Amounts amounts,
            List<Line> lines) {}

    record Entry(
            UUID id,
            LocalDate day,
            EntryKind kind,
            String detailedProgram,
            String subItem,
            long amount,
            String note,
            String evidence,
            boolean sample,
            Instant recordedAt,
            String recordedBy,
            @Nullable UUID reverses,
            @Nullable String reason,
            @Nullable UUID reversedBy) {

        static Entry of(BudgetEntry entry) {
            return new Entry(
                    entry.id(),
                    entry.day(),
                    entry.kind(),
                    entry.line().detailedProgram(),
                    entry.line().subItem(),
                    entry.amount().amount(),
                    entry.note(),
                    entry.evidence(),
                    entry.sample(),
                    entry.recordedAt(),
                    entry.recordedBy(),
                    entry.reverses(),
                    entry.reason(),
                    entry.reversedBy());
        }
    }

    /// @param next what to give as `after` for the entries that follow; null after the last
    record Entries(List<Entry> entries, @Nullable String next) {}

    record Recorded(UUID id) {}

    record Reversal(@Nullable String reason) {}

    /// What a system reports; every field but the note, the evidence and the sample mark is needed.
    record Spending(
            @Nullable String sourceKey,
            @Nullable String detailedProgram,
            @Nullable String subItem,
            @Nullable LocalDate day,
            @Nullable EntryKind kind,
            @Nullable Long amount,
            @Nullable String note,
            @Nullable String evidence,
            @Nullable Boolean sample) {

        List<Problem> problems() {
            var problems = new ArrayList<Problem>();
            missing(problems, "sourceKey", sourceKey);
            missing(problems, "detailedProgram", detailedProgram);
            missing(problems, "subItem", subItem);
            missing(problems, "day", day);
            missing(problems, "kind", kind);
            missing(problems, "amount", amount);
            return problems;
        }

        private static void missing(List<Problem> problems, String field, @Nullable Object value) {
            if (value == null) {
                problems.add(Problem.at(field, "budget.field.missing", field));
            }
        }

        /// Only after nothing was found to be missing.
        NewSpending wanted() {
            return new NewSpending(
                    requireNonNull(sourceKey),
                    new LineCode(requireNonNull(detailedProgram), requireNonNull(subItem)),
                    requireNonNull(day),
                    requireNonNull(kind),
                    Won.of(requireNonNull(amount)),
                    note == null ? "" : note,
                    evidence == null ? "" : evidence,
                    sample != null && sample);
        }
    }

    static @Nullable Instant instant(KnownAt knownAt) {
        return switch (knownAt) {
            case KnownAt.Now() -> null;
            case KnownAt.At(var instant) -> instant;
        };
    }
}
