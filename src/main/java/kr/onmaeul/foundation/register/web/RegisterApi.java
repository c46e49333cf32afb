package kr.onmaeul.foundation.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.FigureAsk;
import kr.onmaeul.foundation.register.Figures;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The registers for other systems of the office: which there are, what their fields are, and what they count.
@RestController
@RequestMapping("/api/v1/registers")
@Requires("register.read")
class RegisterApi {

    private final Problems problems;
    private final Registers registers;
    private final Figures figures;
    private final Clock clock;

    RegisterApi(Problems problems, Registers registers, Figures figures, Clock clock) {
        this.problems = problems;
        this.registers = registers;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping
    RegisterJson.All all() {
        return new RegisterJson.All(
                registers.all().stream().map(RegisterJson.Kind::of).toList());
    }

    @GetMapping("/{name}")
    ResponseEntity<?> one(@PathVariable String name) {
        var register = registers.named(name);
        return register.isPresent() ? ResponseEntity.ok(RegisterJson.Kind.of(register.get())) : unknown(problems, name);
    }

    /// What a register counts, for a day or a period.
    @GetMapping("/{name}/figures/{code}")
    ResponseEntity<?> figure(@PathVariable String name, @PathVariable String code, HttpServletRequest request) {
        var register = registers.named(name);
        if (register.isEmpty()) {
            return unknown(problems, name);
        }
        var figure = figure(register.get(), code);
        if (figure.isEmpty()) {
            return problems.answer(HttpStatus.NOT_FOUND, List.of(Problem.at("code", "register.figure.unknown", code)));
        }
        var address = Address.of(request.getRequestURI(), request.getQueryString());
        return switch (FigureQuery.read(register.get(), figure.get(), address, LocalDate.now(clock))) {
            case Outcome.Refused<FigureAsk>(var wrong) -> problems.answer(HttpStatus.BAD_REQUEST, wrong);
            case Outcome.Done<FigureAsk>(var ask) ->
                ResponseEntity.ok(RegisterJson.Answered.of(
                        ask, figures.answers(List.of(ask)).getFirst()));
        };
    }

    private static Optional<Figure> figure(Register<?> register, String code) {
        return register.figures().stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst();
    }

    static ResponseEntity<ProblemDetail> unknown(Problems problems, String name) {
        return problems.answer(HttpStatus.NOT_FOUND, List.of(Problem.at("name", "register.unknown", name)));
    }
}
