package kr.onmaeul.foundation.sheet;

/// Somebody wants no more of a sheet that is being taken in. It passes through the running transaction, so that nothing
/// of the sheet stands.
public final class SheetStopped extends RuntimeException {

    public SheetStopped() {
        super("stopped by whoever brought it", null, false, false);
    }
}
