package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.korean.Bilingual;

/// A record of the budget that others name by its code.
interface Coded {

    String code();

    /// What the code is called.
    Bilingual called();
}
