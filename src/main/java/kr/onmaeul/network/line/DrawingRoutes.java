package kr.onmaeul.network.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Draws sections of own fibre on the map from a GeoJSON file: each gets its next version, or none does.
@Service
public class DrawingRoutes {

    private final Registers registers;
    private final Register<FibreSection> sections;
    private final TransactionTemplate transaction;

    DrawingRoutes(Registers registers, Register<FibreSection> sections, TransactionTemplate transaction) {
        this.registers = registers;
        this.sections = sections;
        this.transaction = transaction;
    }

    /// @return how many sections were drawn anew; those that run as the file says are left as they are
    public Outcome<Integer> draw(byte[] file, Occasion occasion) {
        return switch (RouteFile.read(file)) {
            case Outcome.Refused<Map<String, Route>>(var problems) -> Outcome.refused(problems);
            case Outcome.Done<Map<String, Route>>(var routes) ->
                AllOrNothing.keep(transaction, () -> drawAll(routes, occasion));
        };
    }

    private Outcome<Integer> drawAll(Map<String, Route> routes, Occasion occasion) {
        var problems = new ArrayList<Problem>();
        int drawn = 0;
        for (var one : routes.entrySet()) {
            var kept = registers.keyed(sections, one.getKey()).filter(found -> !found.gone());
            if (kept.isEmpty()) {
                problems.add(Problem.at("file", "line.map.section.unknown", one.getKey()));
            } else if (problems.isEmpty() && !runs(kept.get().record(), one.getValue())) {
                switch (draw(kept.get(), one.getValue(), occasion)) {
                    case Outcome.Done<Kept<FibreSection>> _ -> drawn++;
                    case Outcome.Refused<Kept<FibreSection>>(var refused) -> {
                        return Outcome.refused(refused);
                    }
                }
            }
        }
        return problems.isEmpty() ? Outcome.done(drawn) : Outcome.refused(problems);
    }

    private static boolean runs(FibreSection section, Route route) {
        return section.route() != null && Route.of(section.route()).equals(route);
    }

    private Outcome<Kept<FibreSection>> draw(Kept<FibreSection> kept, Route route, Occasion occasion) {
        var typed = new HashMap<String, String>();
        for (RecordField field : sections.fields()) {
            typed.put(field.name(), field.typed(field.of(kept.record())));
        }
        typed.put("route", Objects.requireNonNull(route.written()));
        return registers.change(sections, kept.id(), kept.version(), typed, occasion);
    }
}
