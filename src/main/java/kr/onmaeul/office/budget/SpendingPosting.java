package kr.onmaeul.office.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.stereotype.Component;

/// Puts commitments, payments and returns into the books. Needs a transaction, which the caller rolls back when
/// there are slips.
@Component
class SpendingPosting {

    private final ProgramStore programs;
    private final SpendingStore spending;
    private final BooksCheck books;

    SpendingPosting(ProgramStore programs, SpendingStore spending, BooksCheck books) {
        this.programs = programs;
        this.spending = spending;
        this.books = books;
    }

    Posted post(List<NewSpending> wanted) {
        var slips = new ArrayList<Slip>();
        var rows = new LinkedHashMap<Integer, SpendingStore.Row>();
        var lines = new HashMap<Integer, Map<LineCode, UUID>>();
        var keys = new HashMap<String, Integer>();
        var known = programs.detailedCodes();
        for (int i = 0; i < wanted.size(); i++) {
            var each = wanted.get(i);
            var line = Optional.ofNullable(
                    lines.computeIfAbsent(each.day().getYear(), this::lines).get(each.line()));
            var found = problems(each, line, known);
            var first = keys.putIfAbsent(each.sourceKey(), i);
            if (first != null) {
                found.add(Problem.at("sourceKey", "budget.key.twice", each.sourceKey(), first + 1));
            }
            for (var problem : found) {
                slips.add(new Slip(i, problem));
            }
            if (found.isEmpty() && line.isPresent()) {
                rows.put(i, row(each, line.get()));
            }
        }
        return post(rows, slips);
    }

    private Posted post(Map<Integer, SpendingStore.Row> rows, List<Slip> slips) {
        var there = spending.withKeys(
                rows.values().stream().map(SpendingStore.Row::sourceKey).toList());
        var ids = new ArrayList<UUID>();
        var fresh = new LinkedHashMap<Integer, SpendingStore.Row>();
        rows.forEach((index, row) -> {
            var stored = there.get(row.sourceKey());
            if (stored == null) {
                fresh.put(index, row);
                ids.add(row.id());
            } else if (stored.same(row)) {
                ids.add(stored.id());
            } else {
                slips.add(Slip.at(index, "sourceKey", "budget.key.taken", row.sourceKey(), stored.day()));
            }
        });
        if (!fresh.isEmpty()) {
            spending.add(List.copyOf(fresh.values()));
            slips.addAll(overspent(fresh));
        }
        return new Posted(ids, fresh.size(), slips);
    }

    /// Names for each line that no longer stands the last row that moved it by the bad day.
    private List<Slip> overspent(Map<Integer, SpendingStore.Row> fresh) {
        var lines = fresh.values().stream().map(SpendingStore.Row::line).collect(Collectors.toSet());
        var slips = new ArrayList<Slip>();
        for (var bad : books.badDays(lines)) {
            fresh.entrySet().stream()
                    .filter(entry -> entry.getValue().line().equals(bad.line())
                            && !entry.getValue().day().isAfter(bad.day()))
                    .max((one, other) -> {
                        int byDay =
                                one.getValue().day().compareTo(other.getValue().day());
                        return byDay != 0 ? byDay : one.getKey().compareTo(other.getKey());
                    })
                    .ifPresent(entry -> slips.add(new Slip(
                            entry.getKey(),
                            bad.problem("amount", entry.getValue().amount()))));
        }
        return slips;
    }

    private static List<Problem> problems(NewSpending wanted, Optional<UUID> line, Set<String> programs) {
        var problems = new ArrayList<Problem>();
        if (wanted.sourceKey().isBlank()) {
            problems.add(Problem.at("sourceKey", "budget.key.missing"));
        }
        if (line.isEmpty()) {
            problems.add(unknown(wanted.line(), wanted.day().getYear(), programs));
        }
        sign(wanted).ifPresent(problems::add);
        return problems;
    }

    private static Problem unknown(LineCode line, int year, Set<String> programs) {
        return programs.contains(line.detailedProgram())
                ? Problem.at(
                        "subItem",
                        "budget.line.unknown",
                        line.subItem(),
                        line.detailedProgram(),
                        Integer.toString(year))
                : Problem.at("detailedProgram", "budget.program.unknown", line.detailedProgram());
    }

    private static Optional<Problem> sign(NewSpending wanted) {
        long amount = wanted.amount().amount();
        return switch (wanted.kind()) {
            case PAYMENT ->
                amount > 0
                        ? Optional.empty()
                        : Optional.of(Problem.at("amount", "budget.payment.not-above", Amounts.grouped(amount)));
            case RETURN ->
                amount < 0
                        ? Optional.empty()
                        : Optional.of(Problem.at("amount", "budget.return.nothing", Amounts.grouped(amount)));
            case COMMITMENT ->
                amount != 0 ? Optional.empty() : Optional.of(Problem.at("amount", "budget.commitment.nothing", "0"));
            case ADOPTED, SUPPLEMENTARY, CARRY_OVER, TRANSFER, RESERVE ->
                Optional.of(Problem.at(
                        "kind",
                        "budget.kind.not-spending",
                        wanted.kind().label().ko()));
        };
    }

    private Map<LineCode, UUID> lines(int fiscalYear) {
        return programs.lines(fiscalYear).stream()
                .collect(Collectors.toMap(ProgramStore.StoredLine::code, ProgramStore.StoredLine::id));
    }

    private static SpendingStore.Row row(NewSpending wanted, UUID line) {
        return new SpendingStore.Row(
                UuidCreator.getTimeOrderedEpoch(),
                line,
                wanted.day(),
                wanted.kind(),
                wanted.amount().amount(),
                wanted.note().strip(),
                wanted.evidence().strip(),
                wanted.sourceKey(),
                wanted.sample(),
                null,
                null);
    }
}
