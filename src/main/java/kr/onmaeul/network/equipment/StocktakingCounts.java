package kr.onmaeul.network.equipment;

import java.util.Map;

/// How far a stocktaking is.
///
/// @param expected how many devices belong to it
/// @param seen how many of them were seen
/// @param findings how many things were found how
public record StocktakingCounts(long expected, long seen, Map<StocktakingVerdict, Long> findings) {

    public StocktakingCounts {
        findings = Map.copyOf(findings);
    }

    public long of(StocktakingVerdict verdict) {
        return findings.getOrDefault(verdict, 0L);
    }
}
