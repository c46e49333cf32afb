package kr.onmaeul.network.equipment.web;

import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.web.Form;

/// The things that were ticked in a form. What is no id was not ticked by a person and is left out.
final class Ids {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Ids() {}

    static List<UUID> of(Form form, String name) {
        return form.values().getOrDefault(name, List.of()).stream()
                .filter(typed -> typed.matches(ID))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }
}
