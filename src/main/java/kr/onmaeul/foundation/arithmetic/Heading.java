package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a column or a row is called, without spaces, and what that makes of its numbers.
record Heading(String text, Kind kind) {

    enum Kind {
        /// 예산액, 목표: what others are measured against
        BASE,
        /// 집행액, 실적: what was done of it
        DONE,
        /// 잔액: what is left of it
        REST,
        /// 집행률: what was done, in hundredths of what it is measured against
        RATE,
        /// 정원
        QUOTA,
        /// 현원
        PRESENT,
        /// 과부족: who is there less who should be
        SHORTAGE,
        /// 전년도
        BEFORE,
        /// 금년도
        NOW,
        /// 증감: now less before
        CHANGE,
        /// 계
        TOTAL,
        /// 소계
        SUBTOTAL,
        /// numbers that nobody adds up
        NOT_ADDED,
        OTHER
    }

    private static final String RATE = "집행률|집행율|달성률|달성율|추진율|추진률|진도율|징수율|이행률|이행율|완료율|실행률|진척률|진척율";
    private static final String BASE = "예산현액|예산액|총예산|사업예산|배정액|계획량|계획액|목표량|목표액|목표|계획|예산";
    private static final String DONE = "집행금액|집행액|지출액|집행실적|추진실적|달성량|실적|집행|지출";
    private static final String REST = "집행잔액|예산잔액|미집행액|잔액";
    private static final Pattern WORD = Pattern.compile("(" + RATE + ")|(" + REST + ")|(" + DONE + ")|(" + BASE
            + ")|(정원)|(현원)|(과부족)|(증감률|증감율|비율|구성비|비중|평균|단가|연번|순번|번호|순위|비고)"
            + "|(전년도|전년|작년)|(금년도|금년|올해)|(증감액|증감)|(소계)|(총합계|총계|합계|(?<![가-힣])계(?![가-힣])|(?<=구분)계)");
    private static final Kind[] GROUPS = {
        Kind.RATE,
        Kind.REST,
        Kind.DONE,
        Kind.BASE,
        Kind.QUOTA,
        Kind.PRESENT,
        Kind.SHORTAGE,
        Kind.NOT_ADDED,
        Kind.BEFORE,
        Kind.NOW,
        Kind.CHANGE,
        Kind.SUBTOTAL,
        Kind.TOTAL
    };
    private static final Pattern NOT_ADDED = Pattern.compile(
            "률|율|비중|비율|%|평균|단가|연번|순번|번호|순위|연도|년도|일자|기간|연락처|전화번호|구성비|만족도|점수|지수|회당|인당|건당|개당|월평균|금리|최고|최저|최대|최소|누계|누적|\\(점\\)|\\(원/");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]{0,40}[)\\]]");

    static final Heading NONE = new Heading("", Kind.OTHER);

    /// The heading of one column or the name of one row.
    static Heading of(String text) {
        var close = Letters.close(text);
        var bare = IN_BRACKETS.matcher(close).replaceAll("");
        var match = WORD.matcher(bare);
        if (match.matches()) {
            return new Heading(close, kind(match));
        }
        if (close.contains("%") || NOT_ADDED.matcher(close).find()) {
            return new Heading(close, Kind.NOT_ADDED);
        }
        return new Heading(close, Kind.OTHER);
    }

    /// The headings that stand one after the other in lines of running text, as far as they are known words.
    static List<Heading> within(String text) {
        var headings = new ArrayList<Heading>();
        var match = WORD.matcher(Letters.close(text));
        while (match.find()) {
            headings.add(new Heading(match.group(), kind(match)));
        }
        return headings;
    }

    private static Kind kind(java.util.regex.Matcher match) {
        for (int i = 0; i < GROUPS.length; i++) {
            if (match.group(i + 1) != null) {
                return GROUPS[i];
            }
        }
        return Kind.OTHER;
    }

    boolean is(Kind one) {
        return kind == one;
    }

    /// Whether the numbers under it may be added up.
    boolean adds() {
        return switch (kind) {
            case RATE, NOT_ADDED, TOTAL, SUBTOTAL -> false;
            case BASE, DONE, REST, QUOTA, PRESENT, SHORTAGE, BEFORE, NOW, CHANGE, OTHER -> true;
        };
    }
}
