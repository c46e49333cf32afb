package kr.onmaeul.foundation.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.onmaeul.foundation.web.Speech;

/// Checks of one text, as the tests of this room ask for them.
final class Checking {

    static final Notation NOTATION = Notation.on(LocalDate.of(2026, 11, 22));

    private static final Speech KOREAN = Speech.of(Locale.KOREAN);
    private static final Speech ENGLISH = Speech.of(Locale.ENGLISH);

    private Checking() {}

    static List<Finding> passage(String text) {
        return of(Writing.of(text, Kind.PASSAGE));
    }

    static List<Finding> document(String text) {
        return of(Writing.of(text, Kind.DOCUMENT));
    }

    /// What is found; every finding says a sentence in both languages and lies inside the text.
    static List<Finding> of(Writing writing) {
        var found = NOTATION.check(writing).orBroken();
        assertThat(found).allSatisfy(finding -> {
            var key = finding.sentence().key();
            var arguments = finding.sentence().arguments().toArray();
            assertThat(KOREAN.say(key, arguments)).isNotEqualTo(key);
            assertThat(ENGLISH.say(key, arguments)).isNotEqualTo(key);
            assertThat(finding.place().start()).isBetween(0, writing.text().length());
            assertThat(finding.place().end())
                    .isBetween(finding.place().start(), writing.text().length());
        });
        return found;
    }

    static List<Rule> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.ruling().rule()).toList();
    }

    static String repaired(Kind kind, String text) {
        return NOTATION.repaired(Writing.of(text, kind)).orBroken();
    }

    /// One wrong passage with one finding of a rule, whose repair is known.
    static void mends(Rule rule, String wrong, String right) {
        assertThat(rules(passage(wrong))).as(wrong).containsExactly(rule);
        assertThat(repaired(Kind.PASSAGE, wrong)).as(wrong).isEqualTo(right);
        assertThat(passage(right)).as(right).isEmpty();
    }

    /// One wrong passage with one finding of a rule that only a person can mend.
    static void only(Rule rule, String wrong) {
        var found = passage(wrong);
        assertThat(rules(found)).as(wrong).containsExactly(rule);
        assertThat(found.getFirst().repair()).as(wrong).isEmpty();
    }
}
