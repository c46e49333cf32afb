package kr.onmaeul.office.today.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Lately;
import kr.onmaeul.foundation.web.Identity;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.organization.Unit;
import org.springframework.stereotype.Component;

/// The office's own names in the frame around every page, asked of the organisation every few seconds.
@Component
class OfficeIdentity implements Identity {

    private static final Bilingual NONE = new Bilingual("", "");
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Names(Bilingual agency, Bilingual department, List<Unit> teams) {}

    private final Lately<Names> names;

    OfficeIdentity(Organization organization, Clock clock) {
        this.names = new Lately<>(clock, FRESH, () -> names(organization, LocalDate.now(clock)));
    }

    @Override
    public Bilingual agency() {
        return names.get().agency();
    }

    @Override
    public Bilingual department() {
        return names.get().department();
    }

    List<Unit> teams() {
        return names.get().teams();
    }

    private static Names names(Organization organization, LocalDate day) {
        return new Names(
                organization.agency(day, KnownAt.now()).map(Unit::name).orElse(NONE),
                organization.departments(day, KnownAt.now()).stream()
                        .map(Unit::name)
                        .findFirst()
                        .orElse(NONE),
                organization.teams(day, KnownAt.now()));
    }
}
