package kr.onmaeul.foundation.register.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Condition;
import kr.onmaeul.foundation.register.FieldKind;
import kr.onmaeul.foundation.register.Look;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Looking;
import org.jspecify.annotations.Nullable;

/// What an address asks of a register: `?kind=ACCESS&q=본관&sort=-installedOn&installedOn.from=2023-01-01`.
///
/// @param problems what in the address cannot be read; it is left out
record RegisterQuery(Look look, Look.@Nullable Edge edge, Looking looking, List<Problem> problems) {

    static final String WORDS = "q";
    static final String SORT = "sort";
    static final String GONE = "gone";
    static final String AFTER = "after";
    static final String BEFORE = "before";

    static RegisterQuery read(Register<?> register, Address address, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var looking = Looking.read(address, today);
        problems.addAll(looking.problems());
        var conditions = new ArrayList<Condition>();
        for (var field : register.fields()) {
            condition(field, address, problems).ifPresent(conditions::add);
        }
        var typed = address.value(SORT);
        var falling = typed.startsWith("-");
        var sort = register.field(falling ? typed.substring(1) : typed)
                .filter(field -> field.rules().sort() && !field.rules().personal());
        if (!typed.isEmpty() && sort.isEmpty()) {
            problems.add(Problem.at(SORT, "register.sort.unknown", typed));
        }
        var then = looking.knownAt() instanceof KnownAt.At || !looking.asOf().equals(today);
        var look = new Look(
                conditions,
                address.value(WORDS).strip(),
                sort.orElse(register.key()),
                falling,
                address.value(GONE).equals("Y"),
                then ? new Look.At.Then(looking.asOf(), looking.knownAt()) : new Look.At.Today());
        return new RegisterQuery(look, edge(look.sort(), address, problems), looking, List.copyOf(problems));
    }

    /// The same list without what left.
    Look standing() {
        return new Look(look.conditions(), look.words(), look.sort(), look.falling(), false, look.at());
    }

    private static Optional<Condition> condition(RecordField field, Address address, List<Problem> problems) {
        if (field.rules().personal()) {
            return Optional.empty();
        }
        if (field.kind() == FieldKind.DAY) {
            var from = day(address, field.name() + ".from", problems);
            var to = day(address, field.name() + ".to", problems);
            return from == null && to == null ? Optional.empty() : Optional.of(new Condition.Between(field, from, to));
        }
        var typed = address.value(field.name());
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var value = field.cell().reader().apply(typed);
        if (value.isEmpty()) {
            problems.add(Problem.at(field.name(), "register.filter.unknown", typed, field.label()));
        }
        return value.map(one -> new Condition.Is(field, one));
    }

    private static @Nullable LocalDate day(Address address, String name, List<Problem> problems) {
        var typed = address.value(name);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException _) {
            problems.add(Problem.at(name, "register.field.day", typed));
            return null;
        }
    }

    private static Look.@Nullable Edge edge(RecordField sort, Address address, List<Problem> problems) {
        var back = !address.value(BEFORE).isEmpty();
        var typed = back ? address.value(BEFORE) : address.value(AFTER);
        if (typed.isEmpty()) {
            return null;
        }
        var cut = typed.lastIndexOf('~');
        try {
            var value = sort.cell().reader().apply(typed.substring(0, Math.max(0, cut)));
            if (cut > 0 && value.isPresent()) {
                return new Look.Edge(value.get(), UUID.fromString(typed.substring(cut + 1)), back);
            }
        } catch (IllegalArgumentException unreadable) {
            // Said below, like every edge that cannot be read.
        }
        problems.add(Problem.at(back ? BEFORE : AFTER, "register.edge.unknown", typed));
        return null;
    }

    static String written(RecordField sort, Look.Edge edge) {
        return sort.typed(edge.value()) + "~" + edge.id();
    }
}
