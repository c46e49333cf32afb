package kr.onmaeul.office.result.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Problems;
import kr.onmaeul.office.result.Added;
import kr.onmaeul.office.result.EvidenceFiles;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.NewResult;
import kr.onmaeul.office.result.Result;
import kr.onmaeul.office.result.Results;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The ledger for other systems of the office: facts in, singly or many at once, facts and sums out.
@RestController
@RequestMapping("/api/v1")
class ResultApi {

    private static final int LARGEST_PAGE = 1_000;
    private static final int LARGEST_BATCH = 10_000;

    private final Problems problems;
    private final Results results;
    private final EvidenceFiles evidence;
    private final Metrics metrics;
    private final CodeNames names;

    ResultApi(Problems problems, Results results, EvidenceFiles evidence, Metrics metrics, CodeNames names) {
        this.problems = problems;
        this.results = results;
        this.evidence = evidence;
        this.metrics = metrics;
        this.names = names;
    }

    /// What is counted; with `find`, what matches the words in either language.
    @GetMapping("/metrics")
    @Requires("result.read")
    List<ResultJson.Counted> metrics(@RequestParam(defaultValue = "") String find) {
        return metrics.search(find, Integer.MAX_VALUE).stream()
                .map(ResultJson.Counted::of)
                .toList();
    }

    /// Facts from the latest day back, asked for as the list page is.
    @GetMapping("/results")
    @Requires("result.read")
    ResponseEntity<?> list(@RequestParam(defaultValue = "100") int limit, HttpServletRequest request) {
        var query =
                ResultQuery.read(Address.of(request.getRequestURI(), request.getQueryString()), metrics, names.today());
        var wrong = new ArrayList<>(query.problems());
        if (limit < 1 || limit > LARGEST_PAGE) {
            wrong.add(Problem.at("limit", "result.query.size", limit, LARGEST_PAGE));
        }
        if (!wrong.isEmpty()) {
            return problems.answer(HttpStatus.BAD_REQUEST, wrong);
        }
        var page = results.page(query.filter(), query.order(), query.cursor(), limit, query.knownAt());
        var proofs = evidence.of(page.rows().stream().map(Result::id).toList());
        return ResponseEntity.ok(ResultJson.Facts.of(page, proofs));
    }

    @GetMapping("/results/{id}")
    @Requires("result.read")
    ResponseEntity<?> one(@PathVariable UUID id) {
        var found = results.find(id);
        return found.isPresent()
                ? ResponseEntity.ok(ResultJson.Fact.of(found.get(), evidence.of(List.of(id))))
                : unknown();
    }

    /// Records a fact with the files that prove it; the same source key and values again give the same id.
    @PostMapping("/results")
    @Requires("result.record")
    ResponseEntity<?> record(@RequestBody ResultJson.Incoming fact) {
        return switch (fact.wanted(metrics, "")) {
            case Outcome.Refused<NewResult> refused -> problems.answer(refused);
            case Outcome.Done<NewResult>(var wanted) -> created(evidence.record(wanted, fact.brought()));
        };
    }

    /// Records many facts, all or none; those whose source key is there already with the same values add nothing.
    @PostMapping("/results/batches")
    @Requires("result.record")
    ResponseEntity<?> recordAll(@RequestBody ResultJson.Batch batch) {
        var facts = batch.results();
        if (facts == null || facts.isEmpty() || facts.size() > LARGEST_BATCH) {
            return problems.answer(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    List.of(Problem.at("results", "result.batch.size", LARGEST_BATCH)));
        }
        var wanted = new ArrayList<NewResult>();
        var wrong = new ArrayList<Problem>();
        for (int place = 0; place < facts.size(); place++) {
            var fact = facts.get(place);
            if (fact == null) {
                wrong.add(Problem.at("[" + place + "]", "result.batch.empty"));
                continue;
            }
            if (!fact.brought().isEmpty()) {
                wrong.add(Problem.at("[" + place + "].files", "result.batch.files"));
            }
            switch (fact.wanted(metrics, "[" + place + "].")) {
                case Outcome.Done<NewResult>(var read) -> wanted.add(read);
                case Outcome.Refused<NewResult>(var unreadable) -> wrong.addAll(unreadable);
            }
        }
        if (!wrong.isEmpty()) {
            return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, wrong);
        }
        return switch (results.recordAll(wanted)) {
            case Outcome.Done<Added>(var added) -> ResponseEntity.ok(added);
            case Outcome.Refused<Added> refused -> problems.answer(refused);
        };
    }

    /// Takes a fact back.
    @PostMapping("/results/{id}/reversal")
    @Requires("result.reverse")
    ResponseEntity<?> reverse(@PathVariable UUID id, @RequestBody ResultJson.Reversal reversal) {
        if (results.find(id).isEmpty()) {
            return unknown();
        }
        var reason = reversal.reason();
        return created(results.reverse(id, reason == null ? "" : reason));
    }

    /// Adds files to a fact that stands.
    @PostMapping("/results/{id}/files")
    @Requires("result.record")
    ResponseEntity<?> prove(@PathVariable UUID id, @RequestBody ResultJson.Proofs proofs) {
        if (results.find(id).isEmpty()) {
            return unknown();
        }
        var files = proofs.files();
        return switch (evidence.add(id, files == null ? List.of() : files)) {
            case Outcome.Done<?> _ -> one(id);
            case Outcome.Refused<?> refused -> problems.answer(refused);
        };
    }

    private ResponseEntity<?> created(Outcome<UUID> outcome) {
        return switch (outcome) {
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.created(URI.create("/api/v1/results/" + id)).body(new ResultJson.Recorded(id));
            case Outcome.Refused<UUID> refused -> problems.answer(refused);
        };
    }

    private ResponseEntity<?> unknown() {
        return problems.answer(HttpStatus.NOT_FOUND, List.of(Problem.of("result.unknown")));
    }
}
