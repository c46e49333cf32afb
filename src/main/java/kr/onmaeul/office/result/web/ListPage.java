package kr.onmaeul.office.result.web;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Chip;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pager;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Listed;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.MonthTally;
import kr.onmaeul.office.result.ResultPage;
import kr.onmaeul.office.result.Results;
import kr.onmaeul.office.result.Tally;
import kr.onmaeul.office.result.Total;
import org.jspecify.annotations.Nullable;

/// Puts a page of the ledger into words and addresses.
final class ListPage {

    private static final int TILES = 6;
    private static final int MONTHS = 24;

    private final Page page;
    private final ResultQuery query;
    private final Metrics metrics;
    private final Map<String, Bilingual> teams;
    private final Address address;

    ListPage(Page page, ResultQuery query, Metrics metrics, Map<String, Bilingual> teams) {
        this.page = page;
        this.query = query;
        this.metrics = metrics;
        this.teams = teams;
        this.address = page.request().address().with("after", null).with("before", null);
    }

    ListView view(ResultPage<Listed> found, Results results) {
        var metric = metric();
        var total = metric == null ? null : found.totals().getOrDefault(metric.code(), Tally.NOTHING);
        return new ListView(
                query.looking(),
                query.problems(),
                chips(),
                new Filters(page, query.filter(), metrics, teams, address).more(),
                dates(),
                metric == null ? tiles(found) : List.of(),
                metric == null ? null : plot(metric, results),
                found.rows().stream().map(this::row).toList(),
                metric == null ? null : metric.unit().in(page.locale()),
                total == null || metric == null ? null : Written.quantity(metric, total.quantity(), page.speech()),
                pager(found),
                export("csv"),
                export("xlsx"));
    }

    private @Nullable Metric metric() {
        var code = query.filter().metric();
        return code == null ? null : metrics.get(code);
    }

    private List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        var filter = query.filter();
        var metric = metric();
        if (metric != null) {
            chips.add(chip(
                    "result.list.metric",
                    metric.label().in(page.locale()),
                    address.with("metric", null).with("member", null)));
            filter.members()
                    .forEach((name, code) -> metric.dimension(name)
                            .ifPresent(dimension -> chips.add(new Chip(
                                    dimension.label().in(page.locale()) + ": "
                                            + Written.members(metric, Map.of(name, code), page.speech()),
                                    without("member", name + "=" + code).toString()))));
        }
        if (!address.value("from").isEmpty() || !address.value("to").isEmpty()) {
            chips.add(
                    chip("result.list.days", days(), address.with("from", null).with("to", null)));
        }
        if (filter.team() != null) {
            chips.add(chip("result.list.team", team(filter.team()), address.with("team", null)));
        }
        if (filter.initiative() != null) {
            chips.add(chip("result.list.initiative", filter.initiative(), address.with("initiative", null)));
        }
        if (filter.sample() != null) {
            chips.add(new Chip(
                    page.t(filter.sample() ? "result.list.sample.only" : "result.list.sample.none"),
                    address.with("sample", null).toString()));
        }
        if (filter.reversed()) {
            chips.add(new Chip(
                    page.t("result.list.reversed"),
                    address.with("reversed", null).toString()));
        }
        return chips;
    }

    private Chip chip(String key, String value, Address without) {
        return new Chip(page.t(key) + ": " + value, without.toString());
    }

    private String days() {
        var period = query.filter().period();
        if (period == null) {
            return "";
        }
        var from = period.from().equals(Period.BEGINNING) ? "" : page.day(period.from()) + " ";
        var to = address.value("to").isEmpty() ? "" : " " + page.day(period.to());
        return from + "~" + to;
    }

    private Address without(String name, String value) {
        return new Address(
                address.path(),
                address.parameters().stream()
                        .filter(one -> !one.name().equals(name) || !one.value().equals(value))
                        .toList());
    }

    private ListView.Dates dates() {
        return new ListView.Dates(
                address.value("from"),
                address.value("to"),
                address.parameters().stream()
                        .filter(one -> !one.name().equals("from") && !one.name().equals("to"))
                        .map(one -> new ListView.Dates.Kept(one.name(), one.value()))
                        .toList());
    }

    private List<ListView.Tile> tiles(ResultPage<Listed> found) {
        return found.totals().entrySet().stream()
                .filter(one ->
                        one.getValue().count() > 0 && metrics.find(one.getKey()).isPresent())
                .sorted(Comparator.<Map.Entry<String, Tally>>comparingLong(
                                one -> -one.getValue().count())
                        .thenComparing(Map.Entry::getKey))
                .limit(TILES)
                .map(one -> {
                    var metric = metrics.get(one.getKey());
                    return new ListView.Tile(
                            Written.quantity(metric, one.getValue().quantity(), page.speech()),
                            metric.unit().in(page.locale()),
                            metric.label().in(page.locale()),
                            page.t(
                                    "result.list.facts",
                                    page.number(one.getValue().count())),
                            address.with("metric", metric.code()).toString());
                })
                .toList();
    }

    /// By month, where the days asked for are few enough to be seen; each mark leads to its month.
    private @Nullable Plot plot(Metric metric, Results results) {
        var filter = query.filter();
        var period = filter.period();
        if (filter.team() != null || filter.initiative() != null || filter.sample() != null) {
            return null;
        }
        var until = address.value("to").isEmpty() ? query.looking().asOf() : period == null ? null : period.to();
        if (until == null) {
            return null;
        }
        var from = period == null || period.from().equals(Period.BEGINNING) ? until.withDayOfYear(1) : period.from();
        if (from.isAfter(until) || from.plusMonths(MONTHS).isBefore(until)) {
            return null;
        }
        var months =
                results.months(new Total(metric.code(), filter.members(), Period.of(from, until)), query.knownAt());
        return new Plot.Columns(
                page.t("result.list.plot", metric.label().in(page.locale())),
                metric.unit().in(page.locale()),
                months.stream().map(month -> column(metric, month)).toList());
    }

    private Plot.Column column(Metric metric, MonthTally month) {
        var first = month.month().atDay(1);
        var to = month.month().atEndOfMonth();
        return new Plot.Column(
                page.t("result.list.month", month.month().getMonthValue()),
                month.tally().quantity().setScale(0, RoundingMode.HALF_UP).longValue(),
                Written.quantity(metric, month.tally().quantity(), page.speech()),
                (metric.kind() == Kind.STOCK ? address.with("from", null) : address.with("from", first.toString()))
                        .with("to", to.toString())
                        .toString());
    }

    private ListView.Row row(Listed fact) {
        var metric = metrics.get(fact.metric());
        return new ListView.Row(
                page.day(fact.day()),
                fact.title(),
                "/results/" + fact.id(),
                fact.sample(),
                !fact.stands(),
                metric.label().in(page.locale()),
                Written.members(metric, fact.members(), page.speech()),
                team(fact.team()),
                fact.initiative() == null ? "" : fact.initiative(),
                Written.quantity(metric, fact.quantity(), page.speech()),
                metric.unit().in(page.locale()));
    }

    private String team(String code) {
        var name = teams.get(code);
        return name == null ? code : name.in(page.locale());
    }

    private Pager pager(ResultPage<Listed> found) {
        var previous = found.previous();
        var next = found.next();
        return new Pager(
                page.t("result.list.shown", page.number(found.rows().size()), page.number(found.count())),
                previous == null
                        ? null
                        : address.with("before", previous.toString()).toString(),
                next == null ? null : address.with("after", next.toString()).toString());
    }

    private String export(String form) {
        return new Address("/results/export", address.parameters())
                .with("as", form)
                .toString();
    }
}
