package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.korean.Bilingual;

/// Whose money pays for a line.
public enum FundSource {
    NATIONAL(new Bilingual("국비", "National")),
    CITY(new Bilingual("시비", "City")),
    DISTRICT(new Bilingual("구비", "District"));

    private final Bilingual label;

    FundSource(Bilingual label) {
        this.label = label;
    }

    public Bilingual label() {
        return label;
    }
}
