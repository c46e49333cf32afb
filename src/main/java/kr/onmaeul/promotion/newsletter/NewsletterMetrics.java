package kr.onmaeul.promotion.newsletter;

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
class NewsletterMetrics implements MetricSource {

    private static final Dimension NEWSLETTER = new Dimension(
            "newsletter",
            new Bilingual("소식지", "Newsletter"),
            List.of(
                    new Member("MAIN", new Bilingual("구 소식지", "Main newsletter")),
                    new Member("SENIOR", new Bilingual("어르신 소식지", "Newsletter for seniors")),
                    new Member("CHILDREN", new Bilingual("어린이 소식지", "Newsletter for children"))));

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of(
                        "newsletter.copies",
                        new Bilingual("소식지 발행", "Newsletter copies printed"),
                        Unit.COPIES,
                        Kind.FLOW,
                        "promotion",
                        NEWSLETTER),
                Metric.of(
                        "newsletter.planned-copies",
                        new Bilingual("소식지 발행 계획", "Newsletter copies planned"),
                        Unit.COPIES,
                        Kind.PLAN,
                        "promotion",
                        NEWSLETTER));
    }
}
