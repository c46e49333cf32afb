package kr.onmaeul.foundation.document.hwpx;

/// One place where a file does not keep a rule.
///
/// @param where the part, and the element or entry in it
/// @param what is wrong there, in English
public record Finding(Rule rule, String where, String what) {

    @Override
    public String toString() {
        return "rule %d (%s) %s: %s".formatted(rule.number(), rule.sentence(), where, what);
    }
}
