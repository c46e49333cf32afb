package kr.onmaeul.office.result;

import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;

/// A way to divide a metric's facts: press coverage by medium. Every fact names one member.
public record Dimension(String name, Bilingual label, List<Member> members) {

    public record Member(String code, Bilingual label) {}

    public Dimension {
        members = List.copyOf(members);
    }

    public Optional<Member> member(String code) {
        for (var one : members) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
