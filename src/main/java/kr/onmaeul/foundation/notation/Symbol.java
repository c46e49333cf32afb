package kr.onmaeul.foundation.notation;

import java.util.List;
import java.util.Optional;

/// The symbol that a line begins with: □ ○ - ㆍ, each with the letters that are typed for it.
///
/// @param depth 0 to 3
/// @param at the column where it stands
record Symbol(int depth, int at) {

    static final List<String> SIGNS = List.of("□", "○", "-", "ㆍ");

    private static final List<String> TYPED = List.of("□■❏ㅁ", "○❍◯ㅇ", "-–", "ㆍ·・•");

    static Optional<Symbol> of(Line line) {
        int at = line.first();
        if (at + 1 < line.open().length() && Line.isBlank(line.open().charAt(at + 1))) {
            for (int depth = 0; depth < TYPED.size(); depth++) {
                if (TYPED.get(depth).indexOf(line.open().charAt(at)) >= 0) {
                    return Optional.of(new Symbol(depth, at));
                }
            }
        }
        return Optional.empty();
    }
}
