package kr.onmaeul.foundation.web;

import kr.onmaeul.foundation.korean.Bilingual;

/// Whose pages these are: the names in the header, the identifier and the footer. The office brings it.
public interface Identity {

    /// The office that runs this installation: 영등포구청.
    Bilingual agency();

    /// The part of it that works here: 홍보미디어과.
    Bilingual department();
}
