package kr.onmaeul.foundation.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.database.SeenAtStart;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets everything that a request does be done in the name of the one who sent it.
class ActorFilter extends OncePerRequestFilter {

    private final Sessions sessions;
    private final Accounts accounts;
    private final ActingFor acting;

    ActorFilter(Sessions sessions, Accounts accounts, ActingFor acting) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.acting = acting;
    }

    /// An error page is answered in the same name, so that its menu is the one the person knows.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = Rights.signedIn().flatMap(_ -> sessions.of(request));
        var key = ApiKeys.ofRequest(request);
        if (session.isPresent()) {
            asPerson(session.get(), request, () -> chain.doFilter(request, response));
        } else if (key.isPresent()) {
            act(
                    key.get().actor(),
                    Rights.carrying(key.get().role().permissions()),
                    () -> chain.doFilter(request, response));
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Who acts for another post has its rights beside the own ones, and both names stand in whatever is noted.
    private void asPerson(Session session, HttpServletRequest request, Work work) throws ServletException, IOException {
        var who = session.who();
        var standing = session.standing();
        if (standing.mustChange()) {
            act(new Actor(who.account(), who.nameKo(), null), Rights.waiting(), work);
            return;
        }
        var actingFor = acting.of(session);
        var permissions = actingFor
                .map(post -> standing.permissions().and(accounts.permissionsOf(post)))
                .orElse(standing.permissions());
        var rights = Rights.carrying(permissions, new Rights.Seat(standing.post(), actingFor));
        act(
                new Actor(
                        who.account(),
                        who.nameKo(),
                        actingFor.map(post -> post.name().ko()).orElse(null)),
                request.getMethod().equals("GET") ? SeenAtStart.with(rights, session.seen()) : rights,
                work);
    }

    private interface Work {
        void run() throws ServletException, IOException;
    }

    private static void act(Actor actor, ScopedValue.Carrier rights, Work work) throws ServletException, IOException {
        try {
            rights.call(() -> LogContext.with(
                    LogContext.USER,
                    actor.account().toString(),
                    () -> CurrentActor.as(actor, () -> {
                        work.run();
                        return true;
                    })));
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }
}
