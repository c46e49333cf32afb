package kr.onmaeul.foundation.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.sheet.CellProblem;

/// One file being brought in, or that was.
///
/// @param sheet the name of the sheet
/// @param file the name of the file as its sender calls it
/// @param trial whether it only tells
/// @param done rows dealt with in the present state
/// @param all how many there are, 0 while nobody knows
/// @param heard when whoever does it last said how far it is
/// @param rows how many rows were understood
/// @param added how many of them were, or would be, new
/// @param wrong how many cells are wrong
/// @param problems the wrong cells, no more than [#LISTED] of them
public record Run(
        UUID id,
        String sheet,
        UUID arrived,
        String file,
        boolean trial,
        State state,
        int done,
        int all,
        Instant begun,
        String by,
        Instant heard,
        int rows,
        int added,
        int wrong,
        List<CellProblem> problems) {

    /// So many wrong cells are kept to be looked at.
    static final int LISTED = 2_000;

    /// After so long a silence whoever did it is no more.
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /// How far a file is.
    public enum State {
        WAITING,
        READING,
        CHECKING,
        STORING,
        /// every cell is right, and nothing was stored because it was a trial
        RIGHT,
        STORED,
        WRONG,
        /// somebody stopped it, and nothing was stored
        STOPPED,
        /// it ended by itself, and nothing was stored
        BROKEN;

        public boolean ended() {
            return switch (this) {
                case WAITING, READING, CHECKING, STORING -> false;
                case RIGHT, STORED, WRONG, STOPPED, BROKEN -> true;
            };
        }
    }

    /// The state as whoever looks at that moment must take it: what nobody works at any more is broken off.
    Run at(Instant now) {
        return state.ended() || heard.plus(SILENCE).isAfter(now) ? this : in(State.BROKEN);
    }

    private Run in(State other) {
        return new Run(
                id, sheet, arrived, file, trial, other, done, all, begun, by, heard, rows, added, wrong, problems);
    }
}
