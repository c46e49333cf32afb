package kr.onmaeul.foundation.sheet;

import java.util.List;

/// A room that takes in many kinds of sheets at once.
public interface SheetIntakeSource {

    List<SheetIntake> intakes();
}
