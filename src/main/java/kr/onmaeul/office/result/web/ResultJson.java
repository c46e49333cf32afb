package kr.onmaeul.office.result.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Evidence;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.NewResult;
import kr.onmaeul.office.result.Result;
import kr.onmaeul.office.result.ResultPage;
import kr.onmaeul.office.result.Tally;
import kr.onmaeul.office.result.Unit;
import org.jspecify.annotations.Nullable;

/// What the ledger's JSON looks like. Money is won, everything else counts in the metric's unit.
final class ResultJson {

    private ResultJson() {}

    /// A fact coming in. The team may be left out; then the metric's team answers for it.
    record Incoming(
            @Nullable String metric,
            @Nullable String day,
            @Nullable BigDecimal quantity,
            @Nullable Map<String, String> members,
            @Nullable String team,
            @Nullable String initiative,
            @Nullable String title,
            @Nullable String evidence,
            @Nullable String sourceKey,
            @Nullable Boolean sample,
            @Nullable List<UUID> files) {

        /// The ids of files that were brought to prove it.
        List<UUID> brought() {
            return files == null ? List.of() : files;
        }

        /// @param place what the fields of a problem begin with: `[3].`, or nothing
        Outcome<NewResult> wanted(Metrics metrics, String place) {
            var problems = new ArrayList<Problem>();
            var readDay = readDay(place, problems);
            if (quantity == null) {
                problems.add(Problem.at(place + "quantity", "result.quantity.missing", ""));
            }
            if (readDay == null || quantity == null) {
                return Outcome.refused(problems);
            }
            var code = metric == null ? "" : metric;
            return Outcome.done(new NewResult(
                    code,
                    readDay,
                    quantity,
                    members == null ? Map.of() : members,
                    team == null ? metrics.find(code).map(Metric::team).orElse("") : team,
                    initiative,
                    title == null ? "" : title,
                    evidence == null ? "" : evidence,
                    sourceKey,
                    Boolean.TRUE.equals(sample)));
        }

        private @Nullable LocalDate readDay(String place, List<Problem> problems) {
            if (day == null) {
                problems.add(Problem.at(place + "day", "result.day.missing", ""));
                return null;
            }
            try {
                return LocalDate.parse(day);
            } catch (DateTimeException noDay) {
                problems.add(Problem.at(place + "day", "result.query.day", day));
                return null;
            }
        }
    }

    /// Many facts, recorded all or none.
    record Batch(@Nullable List<@Nullable Incoming> results) {}

    record Reversal(@Nullable String reason) {}

    /// Files that were brought to prove a fact later.
    record Proofs(@Nullable List<UUID> files) {}

    record Recorded(UUID id) {}

    /// @param reversedBy the fact that takes this one back, or null
    record Fact(
            UUID id,
            String metric,
            LocalDate day,
            BigDecimal quantity,
            Map<String, String> members,
            String team,
            @Nullable String initiative,
            String title,
            String evidence,
            @Nullable String sourceKey,
            boolean sample,
            Instant recordedAt,
            String recordedBy,
            @Nullable String actingFor,
            @Nullable UUID reverses,
            @Nullable String reason,
            @Nullable UUID reversedBy,
            List<ProofFile> files) {

        static Fact of(Result fact, Map<UUID, List<Evidence>> proofs) {
            return new Fact(
                    fact.id(),
                    fact.metric(),
                    fact.day(),
                    fact.quantity(),
                    fact.members(),
                    fact.team(),
                    fact.initiative(),
                    fact.title(),
                    fact.evidence(),
                    fact.sourceKey(),
                    fact.sample(),
                    fact.recordedAt(),
                    fact.recordedBy(),
                    fact.actingFor(),
                    fact.reverses(),
                    fact.reason(),
                    fact.reversedBy(),
                    proofs.getOrDefault(fact.id(), List.of()).stream()
                            .map(ProofFile::of)
                            .toList());
        }
    }

    /// A file that proves a fact.
    ///
    /// @param type the media type of what its content is
    /// @param hash the SHA-256 of its content
    /// @param address where the content is fetched
    record ProofFile(
            UUID id,
            String name,
            String type,
            long bytes,
            String hash,
            Instant addedAt,
            String addedBy,
            @Nullable String actingFor,
            String address) {

        static ProofFile of(Evidence proof) {
            var file = proof.file();
            return new ProofFile(
                    file.id(),
                    file.name(),
                    file.kind().mediaType(),
                    file.bytes(),
                    file.hash(),
                    proof.addedAt(),
                    proof.addedBy(),
                    proof.actingFor(),
                    "/api/v1/files/" + file.id());
        }
    }

    /// @param totals what all that was asked for adds up to, by metric
    /// @param next what `after` must say for the next page, or null on the last
    /// @param previous what `before` must say for the page before, or null on the first
    record Facts(
            List<Fact> results,
            Map<String, Tally> totals,
            @Nullable String next,
            @Nullable String previous) {

        static Facts of(ResultPage<Result> page, Map<UUID, List<Evidence>> proofs) {
            var next = page.next();
            var previous = page.previous();
            return new Facts(
                    page.rows().stream().map(fact -> Fact.of(fact, proofs)).toList(),
                    new TreeMap<>(page.totals()),
                    next == null ? null : next.toString(),
                    previous == null ? null : previous.toString());
        }
    }

    /// @param unit its sign, which does not change with the language; money is won all the same
    record Counted(String code, Bilingual label, String unit, Kind kind, String team, List<Dimension> dimensions) {

        static Counted of(Metric metric) {
            return new Counted(
                    metric.code(),
                    metric.label(),
                    metric.unit() == Unit.THOUSAND_WON ? "원" : metric.unit().sign(),
                    metric.kind(),
                    metric.team(),
                    metric.dimensions());
        }
    }
}
