package kr.onmaeul.office.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Entering who stands in for whom, and ending it early. What was once entered stays in the history.
@Service
public class Actings {

    private static final int LONGEST_REASON = 200;

    private final ActingStore store;
    private final Organization organization;
    private final AuditLog audit;
    private final Clock clock;

    Actings(ActingStore store, Organization organization, AuditLog audit, Clock clock) {
        this.store = store;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /// An entry with what became of it.
    public record Entry(UUID id, Acting acting, Instant at, String by, Optional<Ending> ending) {

        /// Whether it holds on the day or will hold afterwards.
        public boolean endsAfter(LocalDate day) {
            return ending.isEmpty() && !acting.period().to().isBefore(day);
        }
    }

    /// How an entry ended before its time.
    ///
    /// @param last the last day it held; the day before the first one when it never did
    public record Ending(LocalDate last, String by, String reason) {}

    /// Who is to stand in for whom, as a form asks for it.
    public record Wish(
            String post,
            String standIn,
            Acting.Kind kind,
            String reason,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /// The latest entries, newest first.
    ///
    /// @param before the id of the last one already seen, or null for the first page
    public List<Entry> latest(@Nullable UUID before, int size) {
        return store.latest(before, size);
    }

    public Optional<Entry> find(UUID id) {
        return store.find(id);
    }

    @Transactional
    public Outcome<Acting> enter(Wish wish) {
        var problems = new ArrayList<Problem>();
        if (wish.from() == null) {
            problems.add(Problem.at("from", "organization.acting.day.missing"));
        }
        if (wish.to() == null) {
            problems.add(Problem.at("to", "organization.acting.day.missing"));
        }
        if (wish.reason().isBlank()) {
            problems.add(Problem.at("reason", "organization.acting.reason.missing"));
        } else if (wish.reason().length() > LONGEST_REASON) {
            problems.add(Problem.at("reason", "organization.acting.reason.long", LONGEST_REASON));
        }
        if (wish.post().equals(wish.standIn())) {
            problems.add(Problem.at("standIn", "organization.acting.same"));
        }
        if (wish.from() != null && wish.to() != null) {
            if (wish.to().isBefore(wish.from())) {
                problems.add(Problem.at("to", "organization.days.backwards", wish.to()));
            } else {
                there("post", wish.post(), wish.from(), wish.to(), problems);
                there("standIn", wish.standIn(), wish.from(), wish.to(), problems);
            }
        }
        if (!problems.isEmpty() || wish.from() == null || wish.to() == null) {
            return Outcome.refused(problems);
        }
        return enter(new Acting(
                wish.post(), wish.standIn(), wish.kind(), wish.reason().strip(), Period.of(wish.from(), wish.to())));
    }

    /// The table refuses two stand-ins of one post and posts that stand in for each other; that somebody who is away
    /// stands in for nobody is looked at here, one entry at a time.
    private Outcome<Acting> enter(Acting acting) {
        store.lock();
        var around = store.around(acting).stream().map(Entry::acting).toList();
        for (var other : around) {
            if (other.post().equals(acting.post())) {
                return refused("post", "organization.acting.taken", other, other.standIn());
            }
            if (other.kind() == Acting.Kind.ACTING && other.post().equals(acting.standIn())) {
                return refused("standIn", "organization.acting.away", other, other.standIn());
            }
            if (acting.kind() == Acting.Kind.ACTING && other.standIn().equals(acting.post())) {
                return refused("post", "organization.acting.busy", other, other.post());
            }
        }
        if (!store.add(acting, CurrentActor.now().name())) {
            return Outcome.refused(Problem.at("standIn", "organization.acting.mutual"));
        }
        audit.note(
                "acting.entered",
                "post",
                acting.post(),
                Map.of(
                        "stand-in", acting.standIn(),
                        "kind", acting.kind(),
                        "from", acting.period().from(),
                        "to", acting.period().to(),
                        "reason", acting.reason()));
        return Outcome.done(acting);
    }

    private Outcome<Acting> refused(String field, String key, Acting other, String who) {
        return Outcome.refused(Problem.at(
                field,
                key,
                name(who, other.period().from()),
                other.period().from(),
                other.period().to()));
    }

    /// Ends an entry early.
    ///
    /// @param last the last day that it holds; before its first day when it shall never have held
    @Transactional
    public Outcome<Entry> end(UUID id, @Nullable LocalDate last, String reason) {
        var found = store.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("organization.acting.unknown"));
        }
        var period = found.get().acting().period();
        var yesterday = LocalDate.now(clock).minusDays(1);
        if (last == null) {
            return Outcome.refused(Problem.at("last", "organization.acting.day.missing"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "organization.acting.ending.reason.missing"));
        }
        if (!found.get().endsAfter(LocalDate.now(clock)) || !last.isBefore(period.to()) || last.isBefore(yesterday)) {
            return Outcome.refused(Problem.at(
                    "last",
                    "organization.acting.ending.day",
                    yesterday,
                    period.to().minusDays(1)));
        }
        var ends = last.isBefore(period.from()) ? period.from().minusDays(1) : last;
        if (!store.end(id, ends, reason.strip(), CurrentActor.now().name())) {
            return Outcome.refused(Problem.of("organization.acting.ending.already"));
        }
        audit.note(
                "acting.ended",
                "post",
                found.get().acting().post(),
                Map.of("stand-in", found.get().acting().standIn(), "last", ends, "reason", reason.strip()));
        return Outcome.done(found.get());
    }

    private void there(String field, String post, LocalDate from, LocalDate to, List<Problem> problems) {
        Stream.of(from, to)
                .filter(day -> organization.staff(day, KnownAt.now()).stream()
                        .noneMatch(member -> member.post().equals(post)))
                .findFirst()
                .ifPresent(day -> problems.add(Problem.at(field, "organization.acting.post.unknown", post, day)));
    }

    private Object name(String post, LocalDate day) {
        return organization.staff(day, KnownAt.now()).stream()
                .filter(member -> member.post().equals(post))
                .<Object>map(StaffMember::name)
                .findFirst()
                .orElse(post);
    }
}
