package kr.onmaeul.office.initiative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.initiative.Initiative;
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

    /// Today, or the end of the latest year that has initiatives.
    LocalDate usual() {
        var today = LocalDate.now(clock);
        return initiatives.standing(today, KnownAt.now()).stream()
                .map(Initiative::year)
                .filter(year -> year <= today.getYear())
                .max(Integer::compare)
                .filter(year -> year < today.getYear())
                .map(year -> LocalDate.of(year, 12, 31))
                .orElse(today);
    }

    /// A team that is there no more keeps the name that it had last.
    Written written(Page page, LocalDate day) {
        var names = organization.teams(day, KnownAt.now()).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return new Written(
                page,
                code -> Optional.ofNullable(names.get(code))
                        .or(() -> organization.team(code).map(Unit::name))
                        .map(name -> name.in(page.locale()))
                        .orElse(code));
    }
}
