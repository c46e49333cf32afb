package kr.onmaeul.office.result.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.ResultFilter;
import kr.onmaeul.office.result.web.ListView.More;

/// The filters that can still be added, each choice an address.
final class Filters {

    private final Page page;
    private final ResultFilter filter;
    private final Metrics metrics;
    private final Map<String, Bilingual> teams;
    private final Address address;

    Filters(Page page, ResultFilter filter, Metrics metrics, Map<String, Bilingual> teams, Address address) {
        this.page = page;
        this.filter = filter;
        this.metrics = metrics;
        this.teams = teams;
        this.address = address;
    }

    List<More> more() {
        var more = new ArrayList<More>();
        var code = filter.metric();
        if (code == null) {
            var choices = new LinkedHashMap<String, String>();
            metrics.all()
                    .forEach(metric -> choices.put(metric.code(), metric.label().in(page.locale())));
            more.add(more(page.t("result.list.metric"), "metric", choices));
        } else {
            for (var dimension : metrics.get(code).dimensions()) {
                if (!filter.members().containsKey(dimension.name())) {
                    more.add(new More(
                            dimension.label().in(page.locale()),
                            dimension.members().stream()
                                    .map(member -> new More.Choice(
                                            member.label().in(page.locale()),
                                            and(dimension.name() + "=" + member.code())
                                                    .toString()))
                                    .toList()));
                }
            }
        }
        if (filter.team() == null && !teams.isEmpty()) {
            var choices = new LinkedHashMap<String, String>();
            teams.forEach((team, name) -> choices.put(team, name.in(page.locale())));
            more.add(more(page.t("result.list.team"), "team", choices));
        }
        if (filter.sample() == null) {
            more.add(more(
                    page.t("web.sample"),
                    "sample",
                    new TreeMap<>(
                            Map.of("Y", page.t("result.list.sample.only"), "N", page.t("result.list.sample.none")))));
        }
        if (!filter.reversed()) {
            more.add(more(page.t("result.list.state"), "reversed", Map.of("Y", page.t("result.list.reversed"))));
        }
        return more;
    }

    private Address and(String member) {
        var parameters = new ArrayList<>(address.parameters());
        parameters.add(new Address.Parameter("member", member));
        return new Address(address.path(), parameters);
    }

    private More more(String label, String parameter, Map<String, String> choices) {
        var offered = new ArrayList<More.Choice>(choices.size());
        choices.forEach((value, said) ->
                offered.add(new More.Choice(said, address.with(parameter, value).toString())));
        return new More(label, offered);
    }
}
