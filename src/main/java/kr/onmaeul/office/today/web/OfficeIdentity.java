package kr.onmaeul.office.today.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Identity;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.organization.Unit;
import org.springframework.stereotype.Component;

/// The office's own names in the frame around every page, asked of the organisation once a minute.
@Component
class OfficeIdentity implements Identity {

    private static final Bilingual NONE = new Bilingual("", "");
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Names(Instant at, Bilingual agency, Bilingual department, List<Unit> teams) {}

    private final Organization organization;
    private final Clock clock;
    private volatile Names names = new Names(Instant.MIN, NONE, NONE, List.of());

    OfficeIdentity(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public Bilingual agency() {
        return names().agency();
    }

    @Override
    public Bilingual department() {
        return names().department();
    }

    List<Unit> teams() {
        return names().teams();
    }

    /// Two requests may ask at once after a minute; both get the same answer.
    private Names names() {
        var known = names;
        if (known.at().isBefore(clock.instant().minus(FRESH))) {
            var day = LocalDate.now(clock);
            known = new Names(
                    clock.instant(),
                    organization.agency(day, KnownAt.now()).map(Unit::name).orElse(NONE),
                    organization.departments(day, KnownAt.now()).stream()
                            .map(Unit::name)
                            .findFirst()
                            .orElse(NONE),
                    organization.teams(day, KnownAt.now()));
            if (!known.agency().equals(NONE)) {
                names = known;
            }
        }
        return known;
    }
}
