package kr.onmaeul.office.budget.web;

import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.Problems;
import kr.onmaeul.office.budget.Bookkeeping;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The budget for other systems of the office. Amounts are won. `as-of` and `known-at` choose the two dates.
@RestController
@RequestMapping("/api/v1/budget")
class BudgetApi {

    private static final int MOST_ENTRIES = 500;

    private final Pages pages;
    private final Problems problems;
    private final Budget budget;
    private final Programs programs;
    private final Bookkeeping bookkeeping;
    private final BudgetDay day;

    BudgetApi(
            Pages pages, Problems problems, Budget budget, Programs programs, Bookkeeping bookkeeping, BudgetDay day) {
        this.pages = pages;
        this.problems = problems;
        this.budget = budget;
        this.programs = programs;
        this.bookkeeping = bookkeeping;
        this.day = day;
    }

    /// The unit programmes of the year side by side.
    @GetMapping
    @Requires("budget.read")
    ResponseEntity<?> overview() {
        var looking = looking();
        return looking.problems().isEmpty()
                ? ResponseEntity.ok(
                        BudgetJson.Overview.of(budget.table(looking.asOf(), looking.knownAt()), looking.knownAt()))
                : problems.answer(HttpStatus.BAD_REQUEST, looking.problems());
    }

    /// The lines of one unit programme.
    @GetMapping("/programs/{code}")
    @Requires("budget.read")
    ResponseEntity<?> program(@PathVariable String code) {
        var looking = looking();
        var unit = programs.unitProgram(code, looking.asOf(), looking.knownAt());
        if (unit.isEmpty()) {
            return unknown(code);
        }
        if (!looking.problems().isEmpty()) {
            return problems.answer(HttpStatus.BAD_REQUEST, looking.problems());
        }
        var scope = new BudgetScope.UnitProgram(code);
        return ResponseEntity.ok(new BudgetJson.ProgramLines(
                looking.asOf(),
                BudgetJson.instant(looking.knownAt()),
                code,
                unit.get().name(),
                BudgetJson.Amounts.of(budget.standing(scope, looking.asOf(), looking.knownAt())),
                budget.lines(scope, looking.asOf(), looking.knownAt()).stream()
                        .map(BudgetJson.Line::of)
                        .toList()));
    }

    /// Entries of one unit programme, or of all, from the latest day back.
    @GetMapping("/entries")
    @Requires("budget.read")
    ResponseEntity<?> entries(
            @RequestParam(required = false) @Nullable String program,
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int limit) {
        var looking = looking();
        if (program != null
                && programs.unitProgram(program, looking.asOf(), looking.knownAt())
                        .isEmpty()) {
            return unknown(program);
        }
        if (!looking.problems().isEmpty()) {
            return problems.answer(HttpStatus.BAD_REQUEST, looking.problems());
        }
        if (limit < 1 || limit > MOST_ENTRIES) {
            return problems.answer(
                    HttpStatus.BAD_REQUEST, List.of(Problem.at("limit", "budget.limit.wrong", limit, MOST_ENTRIES)));
        }
        var scope = program == null ? new BudgetScope.All() : new BudgetScope.UnitProgram(program);
        var found = budget.entries(
                scope, Measures.read(measure), looking.asOf(), looking.knownAt(), EntryKeys.read(after), limit + 1);
        return ResponseEntity.ok(new BudgetJson.Entries(
                found.stream().limit(limit).map(BudgetJson.Entry::of).toList(),
                found.size() > limit ? EntryKeys.written(found.get(limit - 1).key()) : null));
    }

    /// Records a commitment, a payment or a return; the same source key and content again gives the same id.
    @PostMapping("/payments")
    @Requires("budget.record")
    ResponseEntity<?> record(@RequestBody BudgetJson.Spending spending) {
        var wrong = spending.problems();
        if (!wrong.isEmpty()) {
            return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, wrong);
        }
        return answer(bookkeeping.record(spending.wanted()));
    }

    /// Takes an entry back with a second one.
    @PostMapping("/entries/{id}/reversal")
    @Requires("budget.record")
    ResponseEntity<?> reversal(@PathVariable UUID id, @RequestBody BudgetJson.Reversal reversal) {
        return answer(bookkeeping.reverse(id, reversal.reason() == null ? "" : reversal.reason()));
    }

    private ResponseEntity<?> answer(Outcome<UUID> outcome) {
        return switch (outcome) {
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new BudgetJson.Recorded(id));
            case Outcome.Refused<UUID> refused -> problems.answer(refused);
        };
    }

    private ResponseEntity<?> unknown(String code) {
        return problems.answer(
                HttpStatus.NOT_FOUND, List.of(Problem.at("program", "budget.unit-program.unknown", code)));
    }

    private Looking looking() {
        return pages.titled("").looking(day.usual());
    }
}
