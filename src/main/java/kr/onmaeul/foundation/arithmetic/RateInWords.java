package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// A percentage beside its two numbers: `159회 중 61회(38.4%)`, `38.4%(61/159)`, `예산액 100천원, 집행액 50천원(집행률 50%)`.
final class RateInWords implements Check {

    /// How far the three numbers may stand apart, in letters.
    private static final int NEAR = 40;

    private static final Pattern OF = Pattern.compile(" ?(?:중|가운데|중에서|가운데서) [^.;]*");
    private static final Pattern AGAINST = Pattern.compile(" ?대비 [^.;]*");
    private static final Pattern OVER = Pattern.compile(" ?/ ?");
    private static final Pattern OPENS = Pattern.compile(" ?[(\\[] ?");
    private static final Pattern BEFORE_RATE =
            Pattern.compile("(?:이|가|은|는|을|를|만)?(?: ?(?:집행|완료|달성|참여|실시|응답|설치|처리|보급|지급))? ?[(\\[]? ?(?:약 ?)?"
                    + "(?:집행률|집행율|달성률|달성율|추진율|진도율|참여율|참여율|이행률|응답률|비율)? ?:? ?");
    private static final Pattern CHANGES = Pattern.compile("[^,;]{0,6}(?:증|감|상승|하락|늘|줄|p|포인트|이상|이하|초과|미만|내외).*");
    private static final Pattern BASE = Pattern.compile(".*(예산현액|예산액|목표|계획) ?:? ?");
    private static final Pattern DONE = Pattern.compile(".*(집행액|지출액|실적) ?:? ?");
    private static final Pattern RATE = Pattern.compile(".*(집행률|집행율|달성률|달성율) ?:? ?");

    @Override
    public void look(Reading reading, FindingList findings) {
        for (int line = 1; line <= reading.size(); line++) {
            if (reading.plain(line).indexOf('%') < 0 && !reading.plain(line).contains("퍼센트")) {
                continue;
            }
            var quantities = reading.quantities(line);
            for (int i = 0; i < quantities.size(); i++) {
                if (quantities.get(i).isPercent()) {
                    judge(reading.plain(line), line, quantities, i, findings);
                }
            }
        }
    }

    private static void judge(String text, int line, List<Quantity> all, int rate, FindingList findings) {
        var percent = all.get(rate);
        var sign = Letters.at(text, percent.start() - 1);
        if (sign == '△'
                || sign == '-'
                || sign == '~'
                || CHANGES.matcher(rest(text, percent.end())).matches()) {
            return;
        }
        if (rate + 2 < all.size()) {
            var one = all.get(rate + 1);
            var other = all.get(rate + 2);
            if (OPENS.matcher(between(text, percent, one)).matches()
                    && OVER.matcher(between(text, one, other)).matches()) {
                judge(percent, one, other, true, line, text, findings);
                return;
            }
        }
        if (rate >= 2) {
            var one = all.get(rate - 2);
            var other = all.get(rate - 1);
            if (percent.start() - one.end() > 2 * NEAR
                    || !BEFORE_RATE.matcher(between(text, other, percent)).matches()) {
                return;
            }
            var between = between(text, one, other);
            if (OF.matcher(between).matches() || AGAINST.matcher(between).matches()) {
                judge(percent, other, one, false, line, text, findings);
            } else if (OVER.matcher(between).matches()) {
                judge(percent, one, other, true, line, text, findings);
            } else if (BASE.matcher(before(text, one)).matches()
                    && DONE.matcher(before(text, other)).matches()
                    && RATE.matcher(before(text, percent)).matches()) {
                judge(percent, other, one, false, line, text, findings);
            }
        }
    }

    /// @param eitherWay whether the order of the two does not say which is the part
    private static void judge(
            Quantity percent,
            Quantity part,
            Quantity whole,
            boolean eitherWay,
            int line,
            String text,
            FindingList findings) {
        var sameUnit = part.unit().equals(whole.unit())
                || part.unit().isEmpty()
                || whole.unit().isEmpty();
        if (!sameUnit || !part.counts() || !whole.counts() || isDay(part, whole)) {
            return;
        }
        var turned = eitherWay
                && (part.value().compareTo(whole.value()) > 0)
                        == (percent.number().compareTo(new BigDecimal(100)) <= 0);
        var rounded = part.size().compareTo(BigDecimal.ONE) > 0;
        var size = rounded ? part.size() : BigDecimal.ONE;
        var first = part.start() < whole.start() ? part : whole;
        var about = PartsInBrackets.about(text, percent.start() < first.start() ? percent : first);
        new RateJudgement(findings, about, percent.place(line), percent.number(), rounded)
                .judge(
                        (turned ? whole : part).value().divide(size),
                        (turned ? part : whole).value().divide(size));
    }

    /// `3/15` may be a day.
    private static boolean isDay(Quantity one, Quantity other) {
        return one.unit().isEmpty()
                && other.unit().isEmpty()
                && one.number().max(other.number()).compareTo(new BigDecimal(31)) <= 0;
    }

    private static String between(String text, Quantity one, Quantity other) {
        return text.substring(Math.min(one.end(), other.start()), other.start());
    }

    private static String before(String text, Quantity one) {
        return text.substring(Math.max(0, one.start() - NEAR), one.start());
    }

    private static String rest(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + NEAR));
    }
}
