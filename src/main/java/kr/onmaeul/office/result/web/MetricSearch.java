package kr.onmaeul.office.result.web;

import java.util.List;
import java.util.Locale;
import kr.onmaeul.foundation.search.SearchSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.result.Metrics;
import org.springframework.stereotype.Component;

/// Finds what is counted, and leads to its results.
@Component
class MetricSearch implements SearchSource {

    private final Metrics metrics;
    private final Pages pages;

    MetricSearch(Metrics metrics, Pages pages) {
        this.metrics = metrics;
        this.pages = pages;
    }

    @Override
    public String permission() {
        return "result.read";
    }

    @Override
    public List<Hit> find(String words, Locale locale, int most) {
        var kind = pages.speech().say("result.search.kind");
        return metrics.search(words, most).stream()
                .map(metric -> new Hit(
                        kind, metric.label().in(locale), metric.unit().in(locale), "/results?metric=" + metric.code()))
                .toList();
    }
}
