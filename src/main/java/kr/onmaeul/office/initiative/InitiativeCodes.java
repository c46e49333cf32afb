package kr.onmaeul.office.initiative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Reference;
import org.springframework.stereotype.Component;

/// Initiatives as fields of registers refer to them.
@Component
class InitiativeCodes implements Reference {

    private final Initiatives initiatives;

    InitiativeCodes(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public String code() {
        return "initiative";
    }

    @Override
    public Optional<Bilingual> find(String value) {
        return initiatives.find(value).map(Initiative::title);
    }

    @Override
    public Map<String, Bilingual> choices() {
        var choices = new LinkedHashMap<String, Bilingual>();
        initiatives.all().forEach(one -> choices.put(one.code(), one.title()));
        return choices;
    }
}
