package kr.onmaeul.office.result.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Lately;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.organization.Organization;
import org.springframework.stereotype.Component;

/// What the codes in the ledger are called today.
@Component
class CodeNames {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Organization organization;
    private final Initiatives initiatives;
    private final Clock clock;
    private final Lately<Map<String, Bilingual>> teams;

    CodeNames(Organization organization, Initiatives initiatives, Clock clock) {
        this.organization = organization;
        this.initiatives = initiatives;
        this.clock = clock;
        this.teams = new Lately<>(clock, FRESH, this::teamsOfToday);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// By code, in the order of the organisation chart.
    Map<String, Bilingual> teams() {
        return teams.get();
    }

    private Map<String, Bilingual> teamsOfToday() {
        var names = new LinkedHashMap<String, Bilingual>();
        organization.teams(today(), KnownAt.now()).forEach(team -> names.put(team.code(), team.name()));
        return Collections.unmodifiableMap(names);
    }

    /// The pieces of work of this year, by code; where it has none, of the latest year that has.
    Map<String, Bilingual> initiatives() {
        var standing = initiatives.standing(today(), KnownAt.now()).stream()
                .filter(one -> one.year() <= today().getYear())
                .toList();
        var names = new LinkedHashMap<String, Bilingual>();
        standing.stream()
                .filter(one -> one.year() == standing.getLast().year())
                .forEach(one -> names.put(one.code(), one.title()));
        return names;
    }

    Bilingual initiative(String code) {
        return initiatives.find(code).map(one -> one.title()).orElse(new Bilingual(code, code));
    }
}
