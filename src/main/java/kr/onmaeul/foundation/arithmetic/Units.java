package kr.onmaeul.foundation.arithmetic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The words that say what a number counts.
final class Units {

    /// What was found after a number.
    record Unit(String name, int end) {}

    private static final String PARTICLES = "을를이가은는의로에과와도만씩당간중등및으부까여내";
    private static final List<String> KNOWN = Stream.of(
                    "원 명 건 대 부 회 개소 개월 개년 개 종 식 회선 회차 시간 분 곳 편 매 권 장 점 가구 세대 필지 동 인 석 팀 톤 그루 마리",
                    "㎞ km ㎡ ㎥ m kg ㎏ ㎢ ha 호 년 년도 월 일 급 쪽 층 시 분기 차 학년 위 번 기 면 주 개교 과목 가지",
                    "단지 벌 통 상자 세트 GB TB 조 항 퍼센트 %p % 포인트")
            .flatMap(some -> Stream.of(some.split(" ")))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private Units() {}

    static boolean starts(String text, int at) {
        return KNOWN.stream().anyMatch(unit -> text.startsWith(unit, at));
    }

    /// The unit that stands at the place or one space after it.
    static Unit at(String text, int at) {
        int start = Letters.at(text, at) == ' ' ? at + 1 : at;
        for (var unit : KNOWN) {
            int end = start + unit.length();
            if (text.startsWith(unit, start) && ends(text, unit, end, start > at)) {
                return perMonth(text, unit.equals("퍼센트") ? "%" : unit, end);
            }
        }
        return new Unit(Letters.isLetter(Letters.at(text, at)) ? "?" : "", at);
    }

    private static Unit perMonth(String text, String unit, int end) {
        int slash = Letters.afterSpaces(text, end);
        int per = Letters.afterSpaces(text, slash + 1);
        return Letters.at(text, slash) == '/'
                        && per - end <= 3
                        && "월년회일".indexOf(Letters.at(text, per)) >= 0
                        && !Letters.isHangul(Letters.at(text, per + 1))
                ? new Unit(unit + "/" + text.charAt(per), per + 1)
                : new Unit(unit, end);
    }

    private static boolean ends(String text, String unit, int end, boolean apart) {
        var next = Letters.at(text, end);
        if (Letters.isLatin(unit.charAt(0))) {
            return !Letters.isLatin(next);
        }
        if (!Letters.isHangul(unit.charAt(0))) {
            return true;
        }
        return !Letters.isHangul(next) || unit.equals("개") || !apart && PARTICLES.indexOf(next) >= 0;
    }
}
