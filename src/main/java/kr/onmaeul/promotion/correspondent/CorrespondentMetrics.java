package kr.onmaeul.promotion.correspondent;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Dimension.Member;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

@Component
class CorrespondentMetrics implements MetricSource {

    private static final Dimension KIND = new Dimension(
            "kind",
            new Bilingual("구분", "Kind"),
            List.of(
                    new Member("CHILD_REPORTER", new Bilingual("어린이기자", "Child reporter")),
                    new Member("SENIOR_REPORTER", new Bilingual("어르신기자", "Senior reporter")),
                    new Member("REPORTER", new Bilingual("명예기자", "Honorary reporter")),
                    new Member("AMBASSADOR", new Bilingual("홍보대사", "Ambassador")),
                    new Member("ADVISER", new Bilingual("홍보자문위원", "Adviser"))));

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.of(
                "correspondent.appointments",
                new Bilingual("위촉", "Appointments"),
                Unit.PEOPLE,
                Kind.FLOW,
                "promotion",
                KIND));
    }
}
