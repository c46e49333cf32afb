package kr.onmaeul.foundation.register.web;

import java.util.List;
import kr.onmaeul.foundation.register.ChosenColumns;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Keeps which columns somebody wants to see; it changes nobody else's list.
@Controller
@Requires("register.read")
class ColumnPages {

    private final Registers registers;
    private final ChosenColumns columns;

    ColumnPages(Registers registers, ChosenColumns columns) {
        this.registers = registers;
        this.columns = columns;
    }

    /// @param field the names of the chosen fields
    /// @param usual `Y` to have the usual columns back
    /// @param query what the list was asked, so that it is the same list again
    @PostMapping("/registers/{name:[a-z-]+}/columns")
    String choose(
            @PathVariable String name,
            @RequestParam(defaultValue = "") List<String> field,
            @RequestParam(defaultValue = "") String usual,
            @RequestParam(defaultValue = "") String query) {
        var register = RegisterPages.find(registers, name);
        columns.choose(register, usual.equals("Y") ? List.of() : field);
        return "redirect:" + Address.of(Shelf.address(register), query);
    }
}
