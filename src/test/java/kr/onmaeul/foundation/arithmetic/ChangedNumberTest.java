package kr.onmaeul.foundation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reports in which everything agrees, and the same with one number changed.
class ChangedNumberTest {

    private static final int REPORTS = 500;
    private static final int CHANGES = 10;
    private static final long SEED = new Random().nextLong();

    @Test
    void nothingIsRaisedInReportsInWhichEverythingAgrees() {
        for (int i = 0; i < REPORTS; i++) {
            var report = new GeneratedReport(SEED + i);
            var findings = Checked.text(report.text()).findings();
            assertThat(findings.wrong())
                    .as("seed %d%n%s", SEED + i, report.text())
                    .isEmpty();
            assertThat(findings.notes().stream()
                            .filter(note -> !note.said().key().equals("arithmetic.rate.cut")))
                    .as("seed %d%n%s", SEED + i, report.text())
                    .isEmpty();
            assertThat(findings.holding()).as("seed %d", SEED + i).hasSizeGreaterThan(2);
        }
    }

    /// Where a part is by chance as large as the total, the list could divide the same thing twice; then both are named
    /// among what was not judged.
    @Test
    void aNumberThatWasChangedIsNamedOrTheSumItBelongsTo() {
        var missed = new ArrayList<String>();
        int changes = 0;
        int left = 0;
        for (int i = 0; i < REPORTS; i++) {
            var report = new GeneratedReport(SEED + i);
            var change = new Random(SEED - i);
            var numbers = new ArrayList<>(report.numbers());
            Collections.shuffle(numbers, change);
            for (var number : numbers.subList(0, Math.min(CHANGES, numbers.size()))) {
                var text = report.changed(number, change);
                var findings = Checked.text(text).findings();
                changes++;
                if (Stream.concat(findings.wrong().stream(), findings.notes().stream())
                        .anyMatch(names(number))) {
                    continue;
                }
                if (findings.notJudged().stream().anyMatch(names(number))) {
                    left++;
                } else {
                    missed.add("seed " + (SEED + i) + " line " + number.line() + ": "
                            + text.lines().skip(number.line()).findFirst().orElse(""));
                }
            }
        }
        System.out.println("seed " + SEED + ": " + changes + " changes, " + left + " left to the reader");
        assertThat(missed).isEmpty();
        assertThat(left * 1_000).as("left to the reader, of %d", changes).isLessThan(changes * 3);
    }

    private static Predicate<Finding> names(GeneratedReport.Number number) {
        return finding -> number.sums().contains(finding.place().line() - 1);
    }
}
