package kr.onmaeul.foundation.register.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.FigureAsk;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Looking;

/// What an address asks of a figure: `?from=2023-01-01&to=2023-05-31&kind=ACCESS`. Without `to` the day is that of
/// `as-of` or today; without `from` all days before it count.
final class FigureQuery {

    private final Address address;
    private final List<Problem> problems = new ArrayList<>();

    private FigureQuery(Address address) {
        this.address = address;
    }

    static Outcome<FigureAsk> read(Register<?> register, Figure figure, Address address, LocalDate today) {
        return new FigureQuery(address).read(register, figure, today);
    }

    private Outcome<FigureAsk> read(Register<?> register, Figure figure, LocalDate today) {
        var looking = Looking.read(address, today);
        problems.addAll(looking.problems());
        var to = day("to", looking.asOf());
        var from = day("from", to.isBefore(Period.BEGINNING) ? to : Period.BEGINNING);
        if (to.isBefore(from)) {
            problems.add(Problem.at("from", "register.figure.period", from, to));
        }
        var members = new TreeMap<String, String>();
        for (var field : register.fields()) {
            var typed = address.value(field.name());
            if (!typed.isEmpty()) {
                member(figure, field, typed, members);
            }
        }
        return problems.isEmpty()
                ? Outcome.done(new FigureAsk(register, figure, members, Period.of(from, to), looking.knownAt()))
                : Outcome.refused(problems);
    }

    /// A part that the figure has not must not come back as the whole.
    private void member(Figure figure, RecordField field, String typed, TreeMap<String, String> members) {
        var value = field.cell().reader().apply(typed);
        if (!figure.by().contains(field.name())) {
            problems.add(Problem.at(field.name(), "register.figure.by", figure.label(), field.label()));
        } else if (value.isEmpty()) {
            problems.add(Problem.at(field.name(), "register.filter.unknown", typed, field.label()));
        } else {
            members.put(field.name(), field.typed(value.get()));
        }
    }

    private LocalDate day(String name, LocalDate otherwise) {
        var typed = address.value(name).strip();
        try {
            return typed.isEmpty() ? otherwise : LocalDate.parse(typed);
        } catch (DateTimeException _) {
            problems.add(Problem.at(name, "register.field.day", typed));
            return otherwise;
        }
    }
}
