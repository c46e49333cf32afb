package kr.onmaeul.foundation.sheet;

import java.util.Optional;
import java.util.Set;
import kr.onmaeul.foundation.korean.Bilingual;

/// A kind of sheet that a room takes in. Rooms offer these as beans; import pages and the founding of an office use
/// them alike.
public interface SheetIntake {

    /// The name such a file carries in an office's folder: `spending` for `spending.csv`.
    String name();

    /// What it is called on pages, as a key of the room's bundle; not looked at where there is a label.
    String title();

    /// What it is called, for sheets whose names are no words of a bundle.
    default Optional<Bilingual> label() {
        return Optional.empty();
    }

    /// The names of the sheets that must have come in before.
    default Set<String> after() {
        return Set.of();
    }

    /// What it takes to bring such a sheet in: `organization.write`.
    String permission();

    SheetForm<?> form();

    /// Checks every cell and every row against what is stored, and stores all rows when all are right, in the
    /// running transaction or one of its own. When a row is wrong, or this is a trial, nothing is kept: the running
    /// transaction is marked for rolling back.
    ///
    /// @throws SheetStopped when the one who watches wants no more
    Taken take(Brought brought, boolean trial);

    /// The same for a file under its own headings, unwatched.
    default Taken take(byte[] file, boolean trial) {
        return take(Brought.plain(file), trial);
    }
}
