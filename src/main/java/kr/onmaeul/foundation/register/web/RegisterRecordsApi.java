package kr.onmaeul.foundation.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The records of registers for other systems of the office, asked for as the list page is.
@RestController
@RequestMapping("/api/v1/registers/{name}/records")
@Requires("register.read")
class RegisterRecordsApi {

    private static final int MOST = 500;

    private final Pages pages;
    private final Problems problems;
    private final Registers registers;
    private final Clock clock;

    RegisterRecordsApi(Pages pages, Problems problems, Registers registers, Clock clock) {
        this.pages = pages;
        this.problems = problems;
        this.registers = registers;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<?> list(
            @PathVariable String name, @RequestParam(defaultValue = "100") int limit, HttpServletRequest request) {
        return registers
                .named(name)
                .<ResponseEntity<?>>map(register -> list(register, limit, request))
                .orElseGet(() -> RegisterApi.unknown(problems, name));
    }

    private ResponseEntity<?> list(Register<?> register, int limit, HttpServletRequest request) {
        var address = Address.of(request.getRequestURI(), request.getQueryString());
        var query = RegisterQuery.read(register, address, LocalDate.now(clock));
        var wrong = new ArrayList<>(query.problems());
        if (limit < 1 || limit > MOST) {
            wrong.add(Problem.at("limit", "register.limit.wrong", limit, MOST));
        }
        if (!wrong.isEmpty()) {
            return problems.answer(HttpStatus.BAD_REQUEST, wrong);
        }
        var page = registers.page(register, query.look(), query.edge(), limit);
        var next = page.next();
        return ResponseEntity.ok(new RecordJson.Page(
                query.looking().asOf(),
                RegisterJson.instant(query.looking().knownAt()),
                page.rows().stream()
                        .map(kept -> RecordJson.Version.of(register, kept))
                        .toList(),
                next == null ? null : RegisterQuery.written(query.look().sort(), next)));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(@PathVariable String name, @PathVariable UUID id) {
        return registers
                .named(name)
                .<ResponseEntity<?>>map(register -> one(register, id))
                .orElseGet(() -> RegisterApi.unknown(problems, name));
    }

    private <R extends Record> ResponseEntity<?> one(Register<R> register, UUID id) {
        var looking = pages.titled("").looking(LocalDate.now(clock));
        if (!looking.problems().isEmpty()) {
            return problems.answer(HttpStatus.BAD_REQUEST, looking.problems());
        }
        var versions = registers.history(register, id);
        var shown = Versions.on(versions, looking.asOf(), looking.knownAt());
        return shown.isPresent()
                ? ResponseEntity.ok(RecordJson.WithHistory.of(register, shown.get(), versions))
                : unknown();
    }

    private ResponseEntity<?> unknown() {
        return problems.answer(HttpStatus.NOT_FOUND, List.of(Problem.of("register.record.unknown")));
    }
}
