package kr.onmaeul.media.social;

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
class SocialMetrics implements MetricSource {

    private static final Dimension CHANNEL = new Dimension(
            "channel",
            new Bilingual("채널", "Channel"),
            List.of(
                    new Member("BLOG", new Bilingual("블로그", "Blog")),
                    new Member("FACEBOOK", new Bilingual("페이스북", "Facebook")),
                    new Member("INSTAGRAM", new Bilingual("인스타그램", "Instagram")),
                    new Member("TWITTER", new Bilingual("트위터", "Twitter")),
                    new Member("YOUTUBE", new Bilingual("유튜브", "YouTube")),
                    new Member("OTHER", new Bilingual("그 밖의 채널", "Other channels"))));

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of(
                        "social.subscribers",
                        new Bilingual("SNS 구독자", "Subscribers"),
                        Unit.PEOPLE,
                        Kind.STOCK,
                        "media",
                        CHANNEL),
                Metric.of(
                        "social.posts", new Bilingual("SNS 게시물", "Posts"), Unit.PIECES, Kind.STOCK, "media", CHANNEL));
    }
}
