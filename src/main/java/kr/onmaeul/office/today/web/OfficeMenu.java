package kr.onmaeul.office.today.web;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metrics;
import org.springframework.stereotype.Component;

/// The board's own entry, and the organisation chart: a heading for every team of today's office, with a line for
/// everything that the team does and counts as it happens.
@Component
class OfficeMenu implements MenuSource {

    private static final int FIRST = 0;

    private final OfficeIdentity identity;
    private final Metrics metrics;

    OfficeMenu(OfficeIdentity identity, Metrics metrics) {
        this.identity = identity;
        this.metrics = metrics;
    }

    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(OFFICE, FIRST, "today.menu", "/", "today.read"));
        for (var metric : metrics.all()) {
            if (metric.kind() == Kind.FLOW) {
                entries.add(new Entry(
                        metric.team(),
                        entries.size(),
                        metric.label(),
                        "/results?metric=" + metric.code(),
                        "result.read"));
            }
        }
        return entries;
    }

    @Override
    public List<Group> groups() {
        return identity.teams().stream()
                .map(team -> new Group(team.code(), team.name(), team.place()))
                .toList();
    }
}
