package kr.onmaeul.office.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.result.Cursor;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.Result;
import kr.onmaeul.office.result.ResultFilter;
import kr.onmaeul.office.result.Results;
import kr.onmaeul.office.result.Total;
import org.springframework.stereotype.Component;

/// Asks the ledger of results: every metric is a measure.
@Component
class LedgerMeasures implements MeasureSource {

    private static final int LEARNT = 10;

    private final Results results;
    private final Metrics metrics;

    LedgerMeasures(Results results, Metrics metrics) {
        this.results = results;
        this.metrics = metrics;
    }

    @Override
    public List<Measure> measures() {
        return metrics.all().stream().map(LedgerMeasures::measure).toList();
    }

    private static Measure measure(Metric metric) {
        return new Measure(
                metric.code(), metric.label(), metric.unit(), kind(metric.kind()), metric.team(), metric.dimensions());
    }

    private static MeasureKind kind(Kind kind) {
        return switch (kind) {
            case FLOW -> MeasureKind.FLOW;
            case STOCK -> MeasureKind.STOCK;
            case PLAN -> MeasureKind.PLAN;
        };
    }

    @Override
    public List<Tally> tallies(List<Ask> asks) {
        var answers = new HashMap<Ask, Tally>();
        var byKnowledge = asks.stream().distinct().collect(Collectors.groupingBy(Ask::knownAt));
        byKnowledge.forEach((knownAt, share) -> {
            var totals =
                    results.totals(share.stream().map(LedgerMeasures::total).toList(), knownAt);
            for (int at = 0; at < share.size(); at++) {
                var total = totals.get(at);
                answers.put(share.get(at), new Tally(total.quantity(), total.count()));
            }
        });
        return asks.stream()
                .map(ask -> answers.getOrDefault(ask, Tally.NOTHING))
                .toList();
    }

    private static Total total(Ask ask) {
        return new Total(ask.measure(), ask.members(), ask.period());
    }

    @Override
    public Evidence evidence(Ask ask, int rows) {
        var total = total(ask);
        var page = results.page(ResultFilter.behind(total), Cursor.START, rows, ask.knownAt());
        return new Evidence(
                page.rows().stream().map(LedgerMeasures::row).toList(),
                results.months(total, ask.knownAt()).stream()
                        .map(month ->
                                new Evidence.Month(month.month(), month.tally().quantity()))
                        .toList(),
                results.knownHistory(total, LEARNT).stream()
                        .map(learnt -> new Evidence.Learnt(
                                learnt.at(),
                                learnt.tally().quantity(),
                                learnt.tally().count()))
                        .toList(),
                Optional.of(list(ask)));
    }

    private static Evidence.Row row(Result result) {
        return new Evidence.Row(
                result.day(),
                result.title(),
                result.quantity(),
                Optional.of("/results/" + result.id()),
                result.sample());
    }

    private static String list(Ask ask) {
        var address = new StringBuilder("/results?metric=").append(ask.measure());
        address.append("&from=").append(ask.period().from());
        address.append("&to=").append(ask.period().to());
        for (Map.Entry<String, String> member : ask.members().entrySet()) {
            address.append("&member=").append(member.getKey()).append('=').append(member.getValue());
        }
        if (ask.knownAt() instanceof KnownAt.At(var instant)) {
            address.append("&known-at=").append(instant);
        }
        return address.toString();
    }
}
