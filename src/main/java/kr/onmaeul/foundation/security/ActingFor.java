package kr.onmaeul.foundation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.audit.AuditLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// The post that somebody acts for in a session. Whether it may be acted for is asked anew at every request, so an
/// acting that ended is over at once.
@Service
public class ActingFor {

    private static final String ATTRIBUTE = ActingFor.class.getName();

    private final ObjectProvider<PostDirectory> directory;
    private final AuditLog audit;

    ActingFor(ObjectProvider<PostDirectory> directory, AuditLog audit) {
        this.directory = directory;
        this.audit = audit;
    }

    /// Acts for a post from the next request on.
    ///
    /// @return whether the signed-in person's post acts for it today
    public boolean begin(String post, HttpSession session) {
        var found = represented(Rights.seat().post(), post);
        found.ifPresent(one -> {
            session.setAttribute(ATTRIBUTE, one.code());
            audit.note("acting.begun", "post", one.code(), Map.of());
        });
        return found.isPresent();
    }

    /// Acts for oneself again.
    public void end(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof String post) {
            session.removeAttribute(ATTRIBUTE);
            audit.note("acting.left", "post", post, Map.of());
        }
    }

    /// The post that the session of a request acts for, if it still may.
    Optional<Post> ofRequest(HttpServletRequest request, String standIn) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String chosen)) {
            return Optional.empty();
        }
        var post = represented(standIn, chosen);
        if (post.isEmpty()) {
            session.removeAttribute(ATTRIBUTE);
        }
        return post;
    }

    /// The posts that a post may choose to act for.
    List<Post> offered(String standIn) {
        return Optional.ofNullable(directory.getIfAvailable())
                .map(posts -> posts.lately(standIn))
                .orElse(List.of());
    }

    private Optional<Post> represented(String standIn, String post) {
        return Optional.ofNullable(directory.getIfAvailable()).flatMap(posts -> posts.represented(standIn, post));
    }
}
