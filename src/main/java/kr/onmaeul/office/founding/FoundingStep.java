package kr.onmaeul.office.founding;

import java.util.Set;
import java.util.function.Function;
import kr.onmaeul.foundation.outcome.Outcome;

/// One file of a founding folder and the room that takes it in.
///
/// @param file its path within the folder
/// @param after the files whose rows its rows mention: without them it would only repeat their mistakes
/// @param loading takes the whole file in and gives its rows, or names everything that is wrong in it
record FoundingStep(String file, Set<String> after, Function<byte[], Outcome<Integer>> loading) {}
