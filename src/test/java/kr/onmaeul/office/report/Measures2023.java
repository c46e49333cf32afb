package kr.onmaeul.office.report;

import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Unit;

/// Some measures for tests.
final class Measures2023 {

    static final Measure RELEASES = new Measure(
            "press.releases",
            new Bilingual("보도자료 작성 및 배포", "Press releases"),
            Unit.CASES,
            MeasureKind.FLOW,
            "press",
            List.of());
    static final Measure COVERAGE = new Measure(
            "press.coverage",
            new Bilingual("언론보도", "Press coverage"),
            Unit.CASES,
            MeasureKind.FLOW,
            "press",
            List.of(dimension("medium", "LOCAL_BROADCAST", "NATIONAL_BROADCAST")));
    static final Measure QUOTA = new Measure(
            "staff.quota",
            new Bilingual("정원", "Quota"),
            Unit.PEOPLE,
            MeasureKind.STOCK,
            "pr-media",
            List.of(dimension("service", "GENERAL"), dimension("grade", "5", "6")));
    static final Measure PLANNED = new Measure(
            "newsletter.planned-copies",
            new Bilingual("발간 계획", "Planned copies"),
            Unit.COPIES,
            MeasureKind.PLAN,
            "promotion",
            List.of());
    static final Measure LIFE = new Measure(
            "equipment.useful-life",
            new Bilingual("내구연한", "Useful life"),
            Unit.YEARS,
            MeasureKind.RULE,
            "network",
            List.of(dimension("item", "COMPUTER")));

    static final List<Measure> ALL = List.of(RELEASES, COVERAGE, QUOTA, PLANNED, LIFE);

    private Measures2023() {}

    private static Dimension dimension(String name, String... members) {
        return new Dimension(
                name,
                new Bilingual(name, name),
                Stream.of(members)
                        .map(code -> new Dimension.Member(code, new Bilingual(code + "가", code)))
                        .toList());
    }
}
