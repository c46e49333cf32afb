package kr.onmaeul.foundation.arithmetic;

/// Looks for one kind of agreement.
interface Check {

    void look(Reading reading, FindingList findings);
}
