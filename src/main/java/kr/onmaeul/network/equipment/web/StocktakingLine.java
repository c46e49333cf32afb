package kr.onmaeul.network.equipment.web;

/// A campaign in the list of all.
///
/// @param seen how many of how many were seen
public record StocktakingLine(String title, String address, String day, String mode, String state, String seen) {}
