package kr.onmaeul.network.line;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The ports that cables name: `N-0003/12` of a device, `P-0007/5` and `P-0007/5R` at the front and the rear of a
/// panel, a wall jack by its own number, `L-0001/A` and `L-0001/Z` of a leased line. Nobody enters them: they follow
/// from the registers of their owners.
@Component
class Ports implements Reference {

    static final String CODE = "line.ports";

    private final JdbcClient database;

    Ports(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Bilingual> find(String value) {
        return unknown(Set.of(value)).isEmpty() ? Optional.of(new Bilingual(value, value)) : Optional.empty();
    }

    @Override
    public Set<String> unknown(Set<String> values) {
        var unknown = new HashSet<>(values);
        database.sql("SELECT code FROM line_port WHERE code = ANY(?)")
                .param(values.toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(unknown::remove);
        return unknown;
    }

    /// Lists show a port by its code.
    @Override
    public Optional<Bilingual> name(String value) {
        return Optional.empty();
    }

    @Override
    public Set<String> follows() {
        return Set.of("line.devices", "line.panels", "line.lan", "line.leased");
    }

    /// There are too many to choose from.
    @Override
    public Map<String, Bilingual> choices() {
        return Map.of();
    }
}
