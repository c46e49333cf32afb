package kr.onmaeul.foundation.arithmetic;

/// A period ends after it begins.
final class PeriodOrder implements Check {

    @Override
    public void look(Reading reading, FindingList findings) {
        for (int line = 1; line <= reading.size(); line++) {
            if (reading.plain(line).indexOf('~') < 0) {
                continue;
            }
            for (var period : new WrittenDays(reading.plain(line)).periods()) {
                var place = new Place(line, period.start(), period.end());
                period.order().ifPresent(order -> {
                    switch (order) {
                        case RIGHT -> findings.holds(Rule.PERIOD, place, "", "arithmetic.order.holds");
                        case TURNED -> findings.wrong(Rule.PERIOD, place, "", "", "arithmetic.order.wrong");
                        case UNCLEAR -> findings.notJudged(Rule.PERIOD, place, "", "arithmetic.order.open");
                    }
                });
            }
        }
    }
}
