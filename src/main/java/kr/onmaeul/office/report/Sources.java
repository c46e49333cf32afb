package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// All rooms that can be asked for figures, asked together.
@Component
class Sources {

    private final Supplier<List<MeasureSource>> sources;

    Sources(ObjectProvider<MeasureSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.orderedStream().toList());
    }

    /// What every room offers at this instant.
    Offer offer() {
        return offer(MeasureSource::measures);
    }

    /// The same as it was called at a moment.
    Offer offer(Moment moment) {
        return offer(source -> source.measures(moment.asOf(), moment.knownAt()));
    }

    private Offer offer(Function<MeasureSource, List<Measure>> offered) {
        var owners = new LinkedHashMap<String, MeasureSource>();
        var measures = new ArrayList<Measure>();
        sources.get()
                .forEach(source -> offered.apply(source).forEach(measure -> {
                    if (owners.putIfAbsent(measure.code(), source) != null) {
                        throw new IllegalStateException("two rooms offer " + measure.code());
                    }
                    measures.add(measure);
                }));
        return new Offer(new Catalogue(measures), owners);
    }

    record Offer(Catalogue catalogue, Map<String, MeasureSource> owners) {

        /// Answers all questions with one call to each room.
        Map<Ask, Tally> tallies(Set<Ask> asks) {
            var shares = new HashMap<MeasureSource, Set<Ask>>();
            asks.forEach(ask -> shares.computeIfAbsent(owner(ask), _ -> new LinkedHashSet<>())
                    .add(ask));
            var answers = new HashMap<Ask, Tally>();
            shares.forEach((source, share) -> {
                var asked = List.copyOf(share);
                var tallies = source.tallies(asked);
                for (int at = 0; at < asked.size(); at++) {
                    answers.put(asked.get(at), tallies.get(at));
                }
            });
            return answers;
        }

        Evidence evidence(Ask ask, int rows) {
            return owner(ask).evidence(ask, rows);
        }

        private MeasureSource owner(Ask ask) {
            var owner = owners.get(ask.measure());
            if (owner == null) {
                throw new IllegalArgumentException("no room offers " + ask.measure());
            }
            return owner;
        }
    }
}
