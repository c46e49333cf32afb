package kr.onmaeul.network.equipment;

/// How far a campaign is.
///
/// @param seen how many of the devices that belong to it were seen, of as many as are `expected`
public record StocktakingProgress(Stocktaking campaign, long seen, long expected) {}
