package kr.onmaeul.foundation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// The sessions of people: begun by a sign-in, known by a secret in a cookie, looked up once a request, over when left,
/// ended or idle.
@Service
public class Sessions {

    private static final String ATTRIBUTE = Sessions.class.getName();

    private final SessionStore store;

    Sessions(SessionStore store) {
        this.store = store;
    }

    /// The session that a request belongs to; it was seen now.
    Optional<Session> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof LookedUp before) {
            return before.session();
        }
        var session = Cookies.secret(request, Cookies.SESSION).flatMap(this::find);
        request.setAttribute(ATTRIBUTE, new LookedUp(session));
        return session;
    }

    private record LookedUp(Optional<Session> session) {}

    private Optional<Session> find(Secret secret) {
        var found = store.find(secret.hash());
        found.filter(SessionStore.Found::due)
                .ifPresent(one -> store.seen(one.session().key()));
        return found.map(SessionStore.Found::session);
    }

    /// Begins a session with a secret of its own and ends the one that the request belonged to.
    void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        of(request).ifPresent(before -> store.end(before.key()));
        var secret = Secret.random();
        store.add(secret.hash(), who.account());
        Cookies.write(request, response, Cookies.SESSION, secret.text());
        Cookies.clear(request, response, Cookies.VISIT);
        request.removeAttribute(ATTRIBUTE);
    }

    /// Begins a session anew for whoever is signed in.
    public void beginAnew(HttpServletRequest request, HttpServletResponse response) {
        Rights.signedIn().ifPresent(who -> begin(who, request, response));
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        of(request).ifPresent(session -> store.end(session.key()));
        Cookies.clear(request, response, Cookies.SESSION);
        request.setAttribute(ATTRIBUTE, new LookedUp(Optional.empty()));
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void clear() {
        store.clear();
    }
}
