package kr.onmaeul.foundation.notation;

/// Symbols: □, in it ○, in it -, in it ㆍ; none is left out on the way down.
final class Symbols implements Check {

    private static final int HYPHEN = 2;

    @Override
    public void look(Lines lines, Findings findings) {
        int depth = -1;
        var boxes = false;
        for (var at = 0; at < Math.min(lines.attachment(), lines.all().size()); at++) {
            var line = lines.all().get(at);
            if (Mark.of(line).isPresent() || line.open().startsWith("#")) {
                depth = -1;
                continue;
            }
            var symbol = Symbol.of(line).orElse(null);
            if (symbol == null || (symbol.depth() >= HYPHEN && !boxes)) {
                continue;
            }
            boxes = true;
            if (depth >= 0 && symbol.depth() > depth + 1) {
                findings.note(
                        Rule.SYMBOL_ORDER,
                        line,
                        symbol.at(),
                        symbol.at() + 1,
                        "notation.symbol.skipped",
                        Symbol.SIGNS.get(symbol.depth()),
                        Symbol.SIGNS.get(depth + 1));
            }
            depth = symbol.depth();
        }
    }
}
