package kr.onmaeul.foundation.register.web;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Other systems of the office enter records of registers, change them, and do what is done with them.
@RestController
@RequestMapping("/api/v1/registers/{name}/records")
@Requires("register.write")
class RegisterEntryApi {

    private static final String MEANWHILE = "register.meanwhile";

    private final Pages pages;
    private final Problems problems;
    private final Registers registers;
    private final RegisterDeeds deeds;
    private final Clock clock;

    RegisterEntryApi(Pages pages, Problems problems, Registers registers, Clock clock) {
        this.pages = pages;
        this.problems = problems;
        this.registers = registers;
        this.deeds = new RegisterDeeds(registers);
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<?> enter(@PathVariable String name, @RequestBody RecordWish wish) {
        return registers
                .named(name)
                .<ResponseEntity<?>>map(register -> enter(register, wish))
                .orElseGet(() -> RegisterApi.unknown(problems, name));
    }

    private <R extends Record> ResponseEntity<?> enter(Register<R> register, RecordWish wish) {
        var first = new HashMap<String, String>();
        register.state()
                .ifPresent(state ->
                        first.put(state.name(), state.typed(state.members().getFirst())));
        var outcome = both(
                wish.typed(register.fields(), register.state(), first),
                wish,
                (typed, occasion) -> registers.enter(register, typed, occasion));
        return switch (outcome) {
            case Outcome.Refused<UUID> refused -> problems.answer(refused);
            case Outcome.Done<UUID>(var id) ->
                ResponseEntity.created(URI.create("/api/v1/registers/" + register.name() + "/records/" + id))
                        .body(RecordJson.Version.of(
                                register, registers.find(register, id).orElseThrow()));
        };
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(@PathVariable String name, @PathVariable UUID id, @RequestBody RecordWish wish) {
        return known(name, id, wish, register -> change(register, id, wish));
    }

    private <R extends Record> ResponseEntity<?> change(Register<R> register, UUID id, RecordWish wish) {
        var kept = registers.find(register, id).orElseThrow();
        var before = new HashMap<String, String>();
        for (var field : register.fields()) {
            before.put(field.name(), field.typed(field.of(kept.record())));
        }
        // Somebody may save between reading and writing; then the version says so.
        var outcome = kept.version() != wish.seen()
                ? registers.change(register, id, wish.seen(), before, Occasion.on(kept.since()))
                : both(
                        wish.typed(register.fields(), register.state(), before),
                        wish,
                        (typed, occasion) -> registers.change(register, id, wish.seen(), typed, occasion));
        return answer(register, id, outcome);
    }

    @PostMapping("/{id}/deeds/{deed}")
    ResponseEntity<?> act(
            @PathVariable String name, @PathVariable UUID id, @PathVariable String deed, @RequestBody RecordWish wish) {
        return known(name, id, wish, register -> act(register, id, deed, wish));
    }

    private <R extends Record> ResponseEntity<?> act(Register<R> register, UUID id, String deed, RecordWish wish) {
        var asked = register.deed(deed).map(shape -> shape.fields()).orElse(List.of());
        return answer(
                register,
                id,
                both(
                        wish.typed(asked, Optional.empty(), Map.of()),
                        wish,
                        (typed, occasion) -> deeds.act(register, id, wish.seen(), deed, typed, occasion)));
    }

    private interface Work<T> {
        Outcome<T> with(Map<String, String> typed, Occasion occasion);
    }

    private <T> Outcome<T> both(Outcome<Map<String, String>> values, RecordWish wish, Work<T> work) {
        var when = wish.when(LocalDate.now(clock));
        var wrong = new ArrayList<Problem>();
        if (values instanceof Outcome.Refused<?>(var refused)) {
            wrong.addAll(refused);
        }
        if (when instanceof Outcome.Refused<?>(var refused)) {
            wrong.addAll(refused);
        }
        return wrong.isEmpty() ? work.with(values.orBroken(), when.orBroken()) : Outcome.refused(wrong);
    }

    private ResponseEntity<?> known(
            String name, UUID id, RecordWish wish, Function<Register<?>, ResponseEntity<?>> answer) {
        var register = registers.named(name);
        if (register.isEmpty()) {
            return RegisterApi.unknown(problems, name);
        }
        if (registers.find(register.get(), id).isEmpty()) {
            return unknown();
        }
        return wish.version() == null
                ? problems.answer(
                        HttpStatus.UNPROCESSABLE_CONTENT, List.of(Problem.at("version", "register.version.missing")))
                : answer.apply(register.get());
    }

    private <R extends Record> ResponseEntity<?> answer(Register<R> register, UUID id, Outcome<Kept<R>> outcome) {
        return switch (outcome) {
            case Outcome.Done<Kept<R>>(var kept) -> ResponseEntity.ok(RecordJson.Version.of(register, kept));
            case Outcome.Refused<Kept<R>> refused
            when refused.problems().stream().anyMatch(problem -> problem.key().equals(MEANWHILE)) ->
                conflict(register, id, refused.problems());
            case Outcome.Refused<Kept<R>> refused -> problems.answer(refused);
        };
    }

    /// What somebody else saved first comes along, so that the two can be compared.
    private <R extends Record> ResponseEntity<?> conflict(Register<R> register, UUID id, List<Problem> refused) {
        var answer = problems.answer(HttpStatus.CONFLICT, refused);
        var detail = requireNonNull(answer.getBody());
        detail.setTitle(pages.speech().say("register.conflict"));
        registers
                .find(register, id)
                .ifPresent(there -> detail.setProperty("record", RecordJson.Version.of(register, there)));
        return answer;
    }

    private ResponseEntity<?> unknown() {
        return problems.answer(HttpStatus.NOT_FOUND, List.of(Problem.of("register.record.unknown")));
    }
}
