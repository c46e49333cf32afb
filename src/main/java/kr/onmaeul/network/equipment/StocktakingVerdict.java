package kr.onmaeul.network.equipment;

import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;

/// What a stocktaking says of a thing.
public enum StocktakingVerdict implements Labelled {
    FOUND("확인", "Found"),
    WRONG_PLACE("장소 다름", "Wrong place"),
    WRONG_USER("사용자 다름", "Wrong user"),
    UNKNOWN("대장에 없음", "Not in the register"),
    MISSING("못 찾음", "Missing");

    private final Bilingual label;

    StocktakingVerdict(String ko, String en) {
        this.label = new Bilingual(ko, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
