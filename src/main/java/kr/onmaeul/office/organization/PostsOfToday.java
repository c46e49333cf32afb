package kr.onmaeul.office.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.security.Post;
import kr.onmaeul.foundation.security.PostDirectory;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.stereotype.Component;

/// The posts of the office as sign-in knows them.
@Component
class PostsOfToday implements PostDirectory {

    private final Organization organization;
    private final Clock clock;

    PostsOfToday(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public List<Post> posts() {
        return organization.staff(LocalDate.now(clock), KnownAt.now()).stream()
                .map(member -> new Post(member.post(), member.name(), member.unit()))
                .toList();
    }
}
