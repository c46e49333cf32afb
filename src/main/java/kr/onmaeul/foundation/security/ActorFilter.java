package kr.onmaeul.foundation.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;
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
            asPerson(session.get(), reading(request, session.get(), () -> chain.doFilter(request, response)));
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
    private void asPerson(Session session, Work work) throws ServletException, IOException {
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
        act(
                new Actor(
                        who.account(),
                        who.nameKo(),
                        actingFor.map(post -> post.name().ko()).orElse(null)),
                Rights.carrying(permissions, new Rights.Seat(standing.post(), actingFor)),
                work);
    }

    /// A request that only reads sees what was seen when its session was found.
    private static Work reading(HttpServletRequest request, Session session, Work work) {
        return request.getMethod().equals("GET") ? () -> doing(() -> SeenAtStart.with(session.seen(), work)) : work;
    }

    private interface Work extends Callable<Boolean> {

        void run() throws ServletException, IOException;

        @Override
        default Boolean call() throws ServletException, IOException {
            run();
            return true;
        }
    }

    private static void act(Actor actor, ScopedValue.Carrier rights, Work work) throws ServletException, IOException {
        doing(() -> rights.call(() ->
                LogContext.with(LogContext.USER, actor.account().toString(), () -> CurrentActor.as(actor, work))));
    }

    private static void doing(Callable<Boolean> work) throws ServletException, IOException {
        try {
            work.call();
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }
}
