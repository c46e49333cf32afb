package kr.onmaeul.office.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.FigureAsk;
import kr.onmaeul.foundation.register.Figures;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

/// Asks the registers: every figure of a register is a measure.
@Component
class RegisterMeasures implements MeasureSource {

    private final Figures figures;
    private final Map<String, Known> byCode = new HashMap<>();
    private final List<Measure> measures;

    /// A figure and the register that answers it.
    private record Known(Register<?> register, Figure figure) {}

    RegisterMeasures(Registers registers, Figures figures) {
        this.figures = figures;
        registers
                .all()
                .forEach(register ->
                        register.figures().forEach(figure -> byCode.put(figure.code(), new Known(register, figure))));
        measures = byCode.values().stream().map(RegisterMeasures::measure).toList();
    }

    @Override
    public List<Measure> measures() {
        return measures;
    }

    private static Measure measure(Known known) {
        var figure = known.figure();
        return new Measure(
                figure.code(),
                figure.label(),
                Unit.valueOf(figure.unit()),
                switch (figure.what()) {
                    case Figure.What.Standing _, Figure.What.Sum _, Figure.What.Product _ -> MeasureKind.STOCK;
                    case Figure.What.Dated _, Figure.What.Done _ -> MeasureKind.FLOW;
                },
                known.register().team(),
                figure.by().stream()
                        .map(name -> known.register().field(name).orElseThrow())
                        .map(RegisterMeasures::dimension)
                        .toList());
    }

    private static Dimension dimension(RecordField field) {
        return new Dimension(
                field.name(),
                field.label(),
                field.members().stream()
                        .map(member -> new Dimension.Member(((Enum<?>) member).name(), member.label()))
                        .toList());
    }

    @Override
    public List<Tally> tallies(List<Ask> asks) {
        return figures.answers(asks.stream().map(this::asked).toList()).stream()
                .map(answer -> new Tally(plain(answer.value()), answer.records()))
                .toList();
    }

    @Override
    public Evidence evidence(Ask ask, int rows) {
        var known = known(ask);
        var register = known.register();
        return new Evidence(
                figures.behind(asked(ask), rows).stream()
                        .map(row -> new Evidence.Row(
                                row.day(),
                                row.key(),
                                plain(row.value()),
                                Optional.of("/registers/" + register.name() + "/" + row.id()),
                                row.sample()))
                        .toList(),
                List.of(),
                List.of(),
                Optional.of(list(ask, known)));
    }

    private FigureAsk asked(Ask ask) {
        var known = known(ask);
        return new FigureAsk(known.register(), known.figure(), ask.members(), ask.period(), ask.knownAt());
    }

    private Known known(Ask ask) {
        return Optional.ofNullable(byCode.get(ask.measure()))
                .orElseThrow(() -> new IllegalArgumentException("no register answers " + ask.measure()));
    }

    private static String list(Ask ask, Known known) {
        var address = new StringBuilder("/registers/" + known.register().name());
        address.append("?as-of=").append(ask.period().to());
        ask.members()
                .forEach((name, member) ->
                        address.append('&').append(name).append('=').append(member));
        switch (known.figure().what()) {
            case Figure.What.Standing _, Figure.What.Sum _, Figure.What.Product _, Figure.What.Done _ -> {}
            case Figure.What.Dated(var field) ->
                address.append("&%1$s.from=%2$s&%1$s.to=%3$s"
                        .formatted(field, ask.period().from(), ask.period().to()));
        }
        if (ask.knownAt() instanceof KnownAt.At(var instant)) {
            address.append("&known-at=").append(instant);
        }
        return address.toString();
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
