package kr.onmaeul.foundation.register.web;

import java.util.UUID;
import kr.onmaeul.foundation.label.LabelCodes;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Leads from the label of a thing to its record.
@Controller
@Requires("register.read")
class LabelResolving {

    private final Registers registers;

    LabelResolving(Registers registers) {
        this.registers = registers;
    }

    @GetMapping(LabelCodes.PATH + "{code:[A-Za-z2-7]{26}}")
    String record(@PathVariable String code) {
        var id = LabelCodes.read(LabelCodes.PATH + code).orElseThrow(LabelResolving::unknown);
        return registers.all().stream()
                .filter(register -> stands(register, id))
                .findFirst()
                .map(register -> "redirect:" + Shelf.address(register) + "/" + id)
                .orElseThrow(LabelResolving::unknown);
    }

    private <R extends Record> boolean stands(Register<R> register, UUID id) {
        return registers.find(register, id).isPresent();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
