package kr.onmaeul.information.system;

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
class SystemMetrics implements MetricSource {

    private static final Dimension OPERATED = new Dimension(
            "kind",
            new Bilingual("구분", "Kind"),
            List.of(
                    new Member("COMMON", new Bilingual("시군구 공통시스템", "Common to districts")),
                    new Member("OWN", new Bilingual("구 자체 시스템", "The district's own"))));

    private static final Dimension HARDWARE = new Dimension(
            "kind",
            new Bilingual("구분", "Kind"),
            List.of(
                    new Member("SERVER", new Bilingual("서버·스토리지·백업장비", "Servers, storage and backup")),
                    new Member("SECURITY_NETWORK", new Bilingual("보안·네트워크 장비", "Security and network equipment"))));

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of(
                        "systems.operated",
                        new Bilingual("운영 시스템", "Systems operated"),
                        Unit.KINDS,
                        Kind.STOCK,
                        "information",
                        OPERATED),
                Metric.of(
                        "systems.hardware-kinds",
                        new Bilingual("전산장비 종류", "Kinds of hardware"),
                        Unit.KINDS,
                        Kind.STOCK,
                        "information",
                        HARDWARE));
    }
}
