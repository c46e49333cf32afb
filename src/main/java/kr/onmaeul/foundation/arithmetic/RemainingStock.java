package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.arithmetic.Holding.Deed;
import org.jspecify.annotations.Nullable;

/// 구매 − 보급 = 잔여: thing by thing where the three lines name them, else all together.
final class RemainingStock implements Check {

    @Override
    public void look(Reading reading, FindingList findings) {
        @Nullable Holding bought = null;
        int level = 0;
        var issued = new ArrayList<Holding>();
        for (var paragraph : Paragraph.all(reading)) {
            var said = holding(reading, paragraph);
            if (said.isPresent() && said.get().deed() == Deed.BOUGHT) {
                bought = said.get();
                level = paragraph.level();
                issued.clear();
            } else if (said.isEmpty() && paragraph.level() <= level) {
                bought = null;
            } else if (said.isPresent() && bought != null && paragraph.level() >= level) {
                if (said.get().deed() == Deed.ISSUED) {
                    issued.add(said.get());
                } else {
                    judge(bought, issued, said.get(), findings);
                }
            }
        }
    }

    private static Optional<Holding> holding(Reading reading, Paragraph paragraph) {
        for (int line = paragraph.first(); line <= paragraph.last(); line++) {
            var said = Holding.read(reading, line);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private static void judge(Holding bought, List<Holding> issued, Holding left, FindingList findings) {
        if (issued.isEmpty()) {
            return;
        }
        if (left.parts().isEmpty()) {
            left.total()
                    .ifPresent(rest -> say(
                            bought.total(),
                            issued.stream().map(Holding::total).toList(),
                            rest,
                            left.line(),
                            "",
                            findings));
            return;
        }
        left.parts()
                .forEach((name, rest) -> say(
                        Optional.ofNullable(bought.parts().get(name)),
                        issued.stream()
                                .map(one -> Optional.ofNullable(one.parts().get(name)))
                                .toList(),
                        rest,
                        left.line(),
                        name,
                        findings));
    }

    private static void say(
            Optional<Quantity> bought,
            List<Optional<Quantity>> issued,
            Quantity left,
            int line,
            String about,
            FindingList findings) {
        var place = left.place(line);
        if (bought.isEmpty() || issued.stream().anyMatch(Optional::isEmpty)) {
            findings.notJudged(Rule.STOCK, place, about, "arithmetic.stock.open", Numerals.write(left.number()));
            return;
        }
        var given = issued.stream().map(one -> one.orElseThrow().number()).toList();
        var rest = bought.get().number().subtract(Numerals.added(given));
        var shown = Numerals.write(rest);
        var less = String.join(" − ", given.stream().map(Numerals::write).toList());
        var arguments =
                new Object[] {Numerals.write(bought.get().number()), less, shown, Numerals.write(left.number())};
        if (rest.compareTo(left.number()) == 0) {
            findings.holds(Rule.STOCK, place, about, "arithmetic.stock.holds", arguments);
        } else if (rest.compareTo(BigDecimal.ZERO) < 0) {
            findings.notJudged(Rule.STOCK, place, about, "arithmetic.stock.less", arguments);
        } else {
            findings.wrong(Rule.STOCK, place, about, shown, "arithmetic.stock.wrong", arguments);
        }
    }
}
