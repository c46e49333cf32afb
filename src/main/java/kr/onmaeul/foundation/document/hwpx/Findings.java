package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.List;

/// Collects findings, so many as somebody reads.
final class Findings {

    private static final int MOST = 200;

    private final List<Finding> all = new ArrayList<>();

    void add(Rule rule, String where, String what) {
        add(new Finding(rule, where, what));
    }

    void add(Finding finding) {
        if (all.size() < MOST && !all.contains(finding)) {
            all.add(finding);
        }
    }

    boolean none() {
        return all.isEmpty();
    }

    /// Whether nothing is wrong but what only a person can say.
    boolean sound() {
        return all.stream().allMatch(finding -> finding.rule() == Rule.ABOUT);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
