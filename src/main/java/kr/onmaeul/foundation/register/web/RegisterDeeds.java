package kr.onmaeul.foundation.register.web;

import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Does with a record what an address names: one of the register's own deeds, its leaving, its coming back or that it
/// was a mistake.
final class RegisterDeeds {

    private final Registers registers;

    RegisterDeeds(Registers registers) {
        this.registers = registers;
    }

    /// @param seen the version on which it was wished
    /// @param typed what the deed asks for
    <R extends Record> Outcome<Kept<R>> act(
            Register<R> register, UUID id, int seen, String deed, Map<String, String> typed, Occasion occasion) {
        return switch (deed) {
            case Kept.LEFT -> registers.leave(register, id, seen, occasion);
            case Kept.RETURNED -> registers.comeBack(register, id, seen, occasion);
            case Kept.MISTAKEN -> registers.takeBack(register, id, seen, occasion);
            default ->
                registers.act(
                        register, id, seen, register.deed(deed).orElseThrow(RegisterDeeds::unknown), typed, occasion);
        };
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
