package kr.onmaeul.office.budget;

import java.util.List;
import java.util.UUID;

/// What became of rows within a transaction that the caller ends: kept when there are no slips, else to be rolled back.
///
/// @param ids of each right row in its order, also of those that were there before
/// @param fresh how many were not there before
record Posted(List<UUID> ids, int fresh, List<Slip> slips) {

    Posted {
        ids = List.copyOf(ids);
        slips = List.copyOf(slips);
    }
}
