package kr.onmaeul.information.education;

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
class EducationMetrics implements MetricSource {

    private static final Dimension AUDIENCE = new Dimension(
            "audience",
            new Bilingual("대상", "Audience"),
            List.of(
                    new Member("RESIDENT", new Bilingual("구민", "Residents")),
                    new Member("STAFF", new Bilingual("직원", "Staff"))));

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of(
                        "education.sessions",
                        new Bilingual("정보화교육 운영", "Education sessions held"),
                        Unit.TIMES,
                        Kind.FLOW,
                        "information",
                        AUDIENCE),
                Metric.of(
                        "education.people",
                        new Bilingual("정보화교육 수강", "People educated"),
                        Unit.PEOPLE,
                        Kind.FLOW,
                        "information",
                        AUDIENCE),
                Metric.of(
                        "education.planned-sessions",
                        new Bilingual("정보화교육 계획 횟수", "Education sessions planned"),
                        Unit.TIMES,
                        Kind.PLAN,
                        "information",
                        AUDIENCE),
                Metric.of(
                        "education.planned-hours",
                        new Bilingual("정보화교육 계획 시간", "Education hours planned"),
                        Unit.HOURS,
                        Kind.PLAN,
                        "information",
                        AUDIENCE),
                Metric.of(
                        "education.courses",
                        new Bilingual("정보화교육 강좌", "Education courses"),
                        Unit.PIECES,
                        Kind.STOCK,
                        "information"));
    }
}
