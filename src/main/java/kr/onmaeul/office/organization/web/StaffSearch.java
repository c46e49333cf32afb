package kr.onmaeul.office.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.onmaeul.foundation.search.SearchSource;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.organization.Organization;
import org.springframework.stereotype.Component;

/// Finds teams by name and duty, and posts by name, as they are today.
@Component
class StaffSearch implements SearchSource {

    private final Organization organization;
    private final Pages pages;
    private final Clock clock;

    StaffSearch(Organization organization, Pages pages, Clock clock) {
        this.organization = organization;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public String permission() {
        return "organization.read";
    }

    @Override
    public List<Hit> find(String words, Locale locale, int most) {
        var today = LocalDate.now(clock);
        var duty = pages.speech().say("organization.search.duty");
        var post = pages.speech().say("organization.search.post");
        var duties = organization.duties(today, KnownAt.now()).stream()
                .filter(one -> SearchSource.matches(
                        words, locale, one.name().ko(), one.name().en()))
                .map(one -> new Hit(duty, one.name().in(locale), "", "/organization#team-" + one.team()));
        var posts = organization.staff(today, KnownAt.now()).stream()
                .filter(one -> SearchSource.matches(
                        words, locale, one.name().ko(), one.name().en(), one.post()))
                .map(one -> new Hit(post, one.name().in(locale), one.post(), "/organization/staff?unit=" + one.unit()));
        return Stream.concat(duties, posts).limit(most).toList();
    }
}
