package kr.onmaeul.foundation.arithmetic;

import java.util.Comparator;
import java.util.List;

/// Everything that was found in a writing, in the order in which it stands there.
public record ArithmeticFindings(Writing writing, List<Finding> all) {

    public ArithmeticFindings {
        all = all.stream().sorted(Comparator.comparing(Finding::place)).toList();
    }

    public List<Finding.Wrong> wrong() {
        return of(Finding.Wrong.class);
    }

    public List<Finding.Note> notes() {
        return of(Finding.Note.class);
    }

    public List<Finding.Holds> holding() {
        return of(Finding.Holds.class);
    }

    public List<Finding.NotJudged> notJudged() {
        return of(Finding.NotJudged.class);
    }

    private <F extends Finding> List<F> of(Class<F> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
