package kr.onmaeul.network.equipment;

import java.util.Optional;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;

/// How a round stands with one item.
///
/// @param stock devices that lie in the stock and are promised to nobody
/// @param requested what departments ask for, and `allocated` what they get so far
/// @param toBuy of those, what is to be bought
/// @param promised of those, what is promised from the stock and not handed over
/// @param handed of those, what was handed over, and `confirmed` what departments confirmed to have
/// @param price of a new one, where the price list has it
public record Supply(
        String itemCode,
        Labelled item,
        int stock,
        int requested,
        int allocated,
        int toBuy,
        int promised,
        int handed,
        int confirmed,
        Optional<Won> price) {}
