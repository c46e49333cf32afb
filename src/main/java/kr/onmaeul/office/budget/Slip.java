package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.outcome.Problem;

/// What is wrong with one of several rows.
///
/// @param row counted from 0
record Slip(int row, Problem problem) {

    static Slip at(int row, String field, String key, Object... arguments) {
        return new Slip(row, Problem.at(field, key, arguments));
    }
}
