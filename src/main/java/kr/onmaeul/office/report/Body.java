package kr.onmaeul.office.report;

import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.office.report.Inline.Chip;

/// The text of a section, understood.
record Body(List<Block> blocks) {

    Stream<Chip> chips() {
        return inlines().filter(Chip.class::isInstance).map(Chip.class::cast);
    }

    Stream<Inline> inlines() {
        return blocks.stream().flatMap(Block::inlines);
    }

    List<ExpressionProblem> problems() {
        return inlines()
                .<ExpressionProblem>mapMulti((inline, problems) -> {
                    if (inline instanceof Inline.Wrong(var _, var wrong, int _, int _)) {
                        wrong.forEach(problems);
                    }
                })
                .toList();
    }
}
