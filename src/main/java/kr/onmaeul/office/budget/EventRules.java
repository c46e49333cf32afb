package kr.onmaeul.office.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.office.budget.LineBeginnings.YearLine;

/// What must be right about changes of the budget before the books are asked.
final class EventRules {

    private static final Pattern SUB_ITEM = Pattern.compile("[0-9]{3}-[0-9]{2}");

    private final Set<String> detailedPrograms;
    private final Map<String, List<String>> subItemNames;
    private final Set<YearLine> takenOut;
    private final Map<String, Integer> rowOfKey = new HashMap<>();

    /// @param detailedPrograms the codes that are known
    /// @param subItemNames what each 통계목 is called and was called before, by its code
    /// @param takenOut the lines that were taken out of their register
    EventRules(Set<String> detailedPrograms, Map<String, List<String>> subItemNames, Set<YearLine> takenOut) {
        this.detailedPrograms = detailedPrograms;
        this.subItemNames = new HashMap<>(subItemNames);
        this.takenOut = takenOut;
    }

    /// What makes rows one transfer: their day and their note.
    record Transfer(LocalDate day, String note) {

        static Transfer of(NewBudgetEvent event) {
            return new Transfer(event.day(), event.note().strip());
        }
    }

    /// Problems of one row; rows are asked about in their order.
    List<Problem> problems(int row, NewBudgetEvent event) {
        var problems = new ArrayList<Problem>();
        if (event.sourceKey().isBlank()) {
            problems.add(Problem.at("sourceKey", "budget.key.missing"));
        }
        var first = rowOfKey.putIfAbsent(event.sourceKey(), row);
        if (first != null) {
            problems.add(Problem.at("sourceKey", "budget.key.twice", event.sourceKey(), first + 1));
        }
        if (!detailedPrograms.contains(event.line().detailedProgram())) {
            problems.add(Problem.at(
                    "detailedProgram", "budget.program.unknown", event.line().detailedProgram()));
        }
        subItem(event, problems);
        if (takenOut.contains(YearLine.of(event))) {
            problems.add(Problem.at(
                    "subItem",
                    "budget.line.taken-out",
                    event.line().subItem(),
                    event.line().detailedProgram(),
                    Integer.toString(event.day().getYear())));
        }
        if (event.source().isBlank()) {
            problems.add(Problem.at("source", "budget.source.missing"));
        }
        funding(event, problems);
        return problems;
    }

    private void subItem(NewBudgetEvent event, List<Problem> problems) {
        var code = event.line().subItem();
        var name = event.subItemName().strip();
        if (!SUB_ITEM.matcher(code).matches()) {
            problems.add(Problem.at("subItem", "budget.sub-item.malformed", code));
        } else if (name.isEmpty()) {
            problems.add(Problem.at("subItemName", "budget.sub-item.nameless", "", code));
        } else {
            var known = subItemNames.computeIfAbsent(code, _ -> List.of(name));
            if (!known.contains(name)) {
                problems.add(Problem.at("subItemName", "budget.sub-item.renamed", name, code, known.getFirst()));
            }
        }
    }

    private static void funding(NewBudgetEvent event, List<Problem> problems) {
        if (event.funding().equals(Funding.NONE)) {
            problems.add(Problem.at("district", "budget.event.nothing", "0"));
        }
        var sum = event.funding().total();
        event.total()
                .filter(total -> !total.equals(sum))
                .ifPresent(total -> problems.add(Problem.at(
                        "total",
                        "budget.sources.sum",
                        Amounts.grouped(total.amount()),
                        Amounts.grouped(sum.amount()))));
        switch (event.kind()) {
            case SUPPLEMENTARY, TRANSFER -> {}
            case ADOPTED, CARRY_OVER, RESERVE -> {
                for (var source : FundSource.values()) {
                    long amount = event.funding().from(source).amount();
                    if (amount < 0) {
                        problems.add(Problem.at(
                                field(source),
                                "budget.event.below",
                                Amounts.grouped(amount),
                                event.kind().label().ko()));
                    }
                }
            }
            case COMMITMENT, PAYMENT, RETURN ->
                problems.add(Problem.at(
                        "kind", "budget.kind.not-event", event.kind().label().ko()));
        }
    }

    /// Transfers that do not add up to nothing from each source, named at their last row.
    static List<Slip> unbalanced(Map<Integer, NewBudgetEvent> events) {
        var sums = new LinkedHashMap<Transfer, Funding>();
        var lastRow = new HashMap<Transfer, Integer>();
        events.forEach((row, event) -> {
            if (event.kind() == EntryKind.TRANSFER) {
                sums.merge(Transfer.of(event), event.funding(), Funding::plus);
                lastRow.put(Transfer.of(event), row);
            }
        });
        var slips = new ArrayList<Slip>();
        sums.forEach((transfer, sum) -> {
            for (var source : FundSource.values()) {
                long left = sum.from(source).amount();
                if (left != 0) {
                    slips.add(Slip.at(
                            lastRow.getOrDefault(transfer, 0),
                            field(source),
                            "budget.transfer.unbalanced",
                            Amounts.grouped(left),
                            transfer.day(),
                            transfer.note()));
                }
            }
        });
        return slips;
    }

    private static String field(FundSource source) {
        return source.name().toLowerCase(Locale.ROOT);
    }
}
