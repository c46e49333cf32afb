package kr.onmaeul.foundation.sheet;

/// Looks on while a sheet is taken in, and may have it stopped.
@FunctionalInterface
public interface Watch {

    Watch NOBODY = (_, _, _) -> {};

    /// What is being done with a sheet.
    enum Stage {
        READING,
        CHECKING,
        STORING
    }

    /// Told now and then, at least once a stage.
    ///
    /// @param done rows dealt with so far
    /// @param all how many there are, 0 while nobody knows
    /// @throws SheetStopped when no more of it is wanted; nothing of the sheet may stand then
    void at(Stage stage, int done, int all);
}
