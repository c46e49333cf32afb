package kr.onmaeul.network.line;

import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;

/// A network that is kept apart from the others. Two of them may use the same private addresses.
enum Net implements Labelled {
    ADMINISTRATION("행정망", "Administration network"),
    INTERNET("인터넷망", "Internet"),
    VIDEO("영상정보망", "Video network"),
    TELEPHONE("전화망", "Telephone network"),
    OTHER("기타", "Other");

    private final Bilingual label;

    Net(String ko, String en) {
        this.label = new Bilingual(ko, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
