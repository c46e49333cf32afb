package kr.onmaeul.office.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.security.Post;
import kr.onmaeul.foundation.security.PostDirectory;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Lately;
import org.springframework.stereotype.Component;

/// The posts of the office as sign-in knows them, and who may act for whom today.
@Component
class PostsOfToday implements PostDirectory {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Organization organization;
    private final ActingStore actings;
    private final Clock clock;
    private final Lately<List<Acting>> lately;

    PostsOfToday(Organization organization, ActingStore actings, Clock clock) {
        this.organization = organization;
        this.actings = actings;
        this.clock = clock;
        this.lately = new Lately<>(clock, FRESH, () -> actings.on(today()));
    }

    @Override
    public List<Post> posts() {
        return organization.staff(today(), KnownAt.now()).stream()
                .map(member -> new Post(member.post(), member.name(), member.unit()))
                .toList();
    }

    @Override
    public List<Post> lately(String standIn) {
        return posts(lately.get(), standIn);
    }

    @Override
    public Optional<Post> represented(String standIn, String post) {
        return posts(actings.on(today()), standIn).stream()
                .filter(one -> one.code().equals(post))
                .findFirst();
    }

    private List<Post> posts(List<Acting> actings, String standIn) {
        var codes = actings.stream()
                .filter(acting -> acting.standIn().equals(standIn))
                .map(Acting::post)
                .toList();
        return codes.isEmpty()
                ? List.of()
                : posts().stream().filter(post -> codes.contains(post.code())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
