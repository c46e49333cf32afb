package kr.onmaeul.foundation.register.web;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.stereotype.Component;

/// Every register stands in the menu under the team that keeps it, folded away with its others; those of the
/// office's own rooms are reached from these rooms.
@Component
class RegisterMenu implements MenuSource {

    private static final int PLACE = 70;
    private static final int FIRST = 500;

    private final List<Entry> entries = new ArrayList<>();

    RegisterMenu(Registers registers) {
        entries.add(new Entry(OFFICE, PLACE, "register.title", "/registers", "register.read"));
        int place = FIRST;
        for (var register : registers.all()) {
            if (!register.team().equals(OFFICE)) {
                entries.add(
                        new Entry(register.team(), place++, register.title(), Shelf.address(register), "register.read")
                                .within("register.title"));
            }
        }
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }
}
