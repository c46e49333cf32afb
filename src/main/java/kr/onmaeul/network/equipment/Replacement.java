package kr.onmaeul.network.equipment;

import java.util.Optional;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;

/// What may be replaced in a year because it reaches its useful life in it, and what that would cost by the price list.
///
/// @param year this year for everything that reached its life already
/// @param price of a new one; none where the price list has no price
public record Replacement(int year, Labelled item, long devices, Optional<Won> price) {

    public Optional<Won> cost() {
        return price.map(one -> Won.of(one.amount() * devices));
    }
}
