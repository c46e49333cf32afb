package kr.onmaeul.office.report;

import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import org.springframework.beans.factory.ObjectProvider;

/// Papers over given sources of measures.
final class Papers2023 {

    private Papers2023() {}

    static Papers of(MeasureSource... sources) {
        return new Papers(
                new Sources(provider(sources)),
                (department, day) -> new Teams.Department(
                        new Bilingual("홍보미디어과", "Public Relations and Media"),
                        List.of(new Teams.Team("network", new Bilingual("정보통신팀", "Network Team"), List.of("통신망")))));
    }

    private static ObjectProvider<MeasureSource> provider(MeasureSource... sources) {
        return new ObjectProvider<>() {
            @Override
            public Stream<MeasureSource> orderedStream() {
                return Stream.of(sources);
            }
        };
    }
}
