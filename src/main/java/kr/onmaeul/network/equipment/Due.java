package kr.onmaeul.network.equipment;

import kr.onmaeul.foundation.money.Won;

/// What reaches its useful life in a year. It may then be replaced, and goes on serving while it works.
///
/// @param devices how many
/// @param price what those cost whose price is known
/// @param priced of how many the price is known
public record Due(int year, long devices, Won price, long priced) {}
