package kr.onmaeul.foundation.arithmetic;

/// Says which lines are too long to be looked at; no report has such lines, and a broken file may.
final class LineLength implements Check {

    /// Letters of the longest line that is looked at.
    static final int MOST = 20_000;

    @Override
    public void look(Reading reading, FindingList findings) {
        for (int number = 1; number <= reading.size(); number++) {
            var length = reading.writing().line(number).length();
            if (length > MOST) {
                findings.notJudged(Rule.LENGTH, new Place(number, 0, 1), "", "arithmetic.length.open", length, MOST);
            }
        }
    }
}
