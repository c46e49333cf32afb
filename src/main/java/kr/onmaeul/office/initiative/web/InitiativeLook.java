package kr.onmaeul.office.initiative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.organization.Unit;
import org.springframework.stereotype.Component;

/// From when the pages look when nobody says another day, and with which words.
@Component
class InitiativeLook {

    private final Initiatives initiatives;
    private final Organization organization;
    private final Clock clock;

    InitiativeLook(Initiatives initiatives, Organization organization, Clock clock) {
        this.initiatives = initiatives;
        this.organization = organization;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Unit> teams(LocalDate day) {
        return organization.teams(day, KnownAt.now());
    }

    /// Today, or the end of the latest year that has initiatives.
    LocalDate usual() {
        var today = today();
        return initiatives.all().stream()
                .map(initiative -> initiative.year())
                .filter(year -> year <= today.getYear())
                .max(Integer::compare)
                .filter(year -> year < today.getYear())
                .map(year -> LocalDate.of(year, 12, 31))
                .orElse(today);
    }

    Written written(Page page, LocalDate day) {
        return new Written(
                page,
                teams(day).stream()
                        .collect(
                                Collectors.toMap(Unit::code, team -> team.name().in(page.locale()))));
    }
}
