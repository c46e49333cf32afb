package kr.onmaeul.foundation.notation;

/// One of the things that are looked at.
interface Check {

    void look(Lines lines, Findings findings);
}
