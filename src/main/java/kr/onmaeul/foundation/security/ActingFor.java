package kr.onmaeul.foundation.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kr.onmaeul.foundation.audit.AuditLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/// The post that somebody acts for in a session. Whether it may be acted for is asked anew at every request, so an
/// acting that ended is over at once.
@Service
public class ActingFor {

    private final Supplier<Optional<PostDirectory>> directory;
    private final Sessions sessions;
    private final SessionStore store;
    private final AuditLog audit;

    ActingFor(ObjectProvider<PostDirectory> directory, Sessions sessions, SessionStore store, AuditLog audit) {
        this.directory = SingletonSupplier.of(() -> Optional.ofNullable(directory.getIfAvailable()));
        this.sessions = sessions;
        this.store = store;
        this.audit = audit;
    }

    /// Acts for a post from the next request on.
    ///
    /// @return whether the signed-in person's post acts for it today
    public boolean begin(String post, HttpServletRequest request) {
        var session = sessions.of(request);
        var found = session.flatMap(one -> represented(one.standing().post(), post));
        found.ifPresent(one -> {
            store.setActingFor(session.orElseThrow().key(), one.code());
            audit.note("acting.begun", "post", one.code(), Map.of());
        });
        return found.isPresent();
    }

    /// Acts for oneself again.
    public void end(HttpServletRequest request) {
        sessions.of(request).filter(session -> session.actingFor() != null).ifPresent(session -> {
            store.setActingFor(session.key(), null);
            audit.note("acting.left", "post", String.valueOf(session.actingFor()), Map.of());
        });
    }

    /// The post that a session acts for, if it still may.
    Optional<Post> of(Session session) {
        if (session.actingFor() == null) {
            return Optional.empty();
        }
        var post = represented(session.standing().post(), session.actingFor());
        if (post.isEmpty()) {
            store.setActingFor(session.key(), null);
        }
        return post;
    }

    /// The posts that a post may choose to act for.
    List<Post> offered(String standIn) {
        return directory.get().map(posts -> posts.lately(standIn)).orElse(List.of());
    }

    private Optional<Post> represented(String standIn, String post) {
        return directory.get().flatMap(posts -> posts.represented(standIn, post));
    }
}
