package kr.onmaeul.office.organization;

import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;

/// 직급: the grade of a post, 4 the highest that a service knows and 9 the lowest.
public enum Grade implements Labelled {
    G4,
    G5,
    G6,
    G7,
    G8,
    G9;

    private static final int FIRST = 4;

    /// @param number 4 to 9
    public static Grade of(int number) {
        return values()[number - FIRST];
    }

    int number() {
        return ordinal() + FIRST;
    }

    @Override
    public Bilingual label() {
        return new Bilingual(number() + "급", "Grade " + number());
    }
}
