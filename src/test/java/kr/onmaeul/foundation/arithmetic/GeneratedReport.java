package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A report in which every sum, rate and difference agrees, made from a seed. It knows where its numbers stand and on
/// which lines the sums they belong to stand.
final class GeneratedReport {

    /// A number that may be changed.
    ///
    /// @param line counted from 0
    /// @param sums the lines on which a change may be named
    /// @param first whether only its first digit is changed: a change of the last may leave a rounded rate as it is
    record Number(int line, int start, int end, Set<Integer> sums, boolean first) {}

    private static final List<String> WORKS =
            List.of("소식지 발행", "홍보물 제작", "전광판 운영", "누리집 운영", "교육장 관리", "통신망 운영", "사진 기록", "방송 장비");
    private static final List<String> GRADES = List.of("5급", "6급", "7급", "8급", "9급");

    private final Random random;
    private final List<StringBuilder> lines = new ArrayList<>();
    private final List<Number> numbers = new ArrayList<>();

    GeneratedReport(long seed) {
        random = new Random(seed);
        line("Ⅰ. 일반현황");
        var chapters = new ArrayList<Runnable>(List.of(
                this::staff,
                this::budget,
                this::coverage,
                this::stock,
                this::course,
                this::box,
                this::meeting,
                this::pay));
        java.util.Collections.shuffle(chapters, random);
        chapters.subList(0, 4 + random.nextInt(5)).forEach(chapter -> {
            line("");
            chapter.run();
        });
    }

    List<Number> numbers() {
        return numbers;
    }

    String text() {
        return String.join("\n", lines);
    }

    /// The same report with another digit in one place.
    String changed(Number number, Random change) {
        var line = lines.get(number.line());
        int at;
        do {
            at = number.start() + (number.first() ? 0 : change.nextInt(number.end() - number.start()));
        } while (!Character.isDigit(line.charAt(at)));
        var digit = line.charAt(at);
        var least = at == number.start() && number.end() - number.start() > 1 ? '1' : '0';
        char other;
        do {
            other = (char) (least + change.nextInt('9' - least + 1));
        } while (other == digit);
        var changed =
                new ArrayList<>(lines.stream().map(StringBuilder::toString).toList());
        changed.set(number.line(), line.substring(0, at) + other + line.substring(at + 1));
        return String.join("\n", changed);
    }

    private void staff() {
        line("2 인 력");
        line("구 분 계 " + String.join(" ", GRADES));
        var quota = new ArrayList<Integer>();
        var present = new ArrayList<Integer>();
        for (int i = 0; i < GRADES.size(); i++) {
            quota.add(1 + random.nextInt(9));
            present.add(1 + random.nextInt(9));
        }
        int first = lines.size();
        row("정 원", quota, Set.of(first + 2));
        row("현 원", present, Set.of(first + 2));
        line("과부족");
        difference(sum(present) - sum(quota), first);
        for (int i = 0; i < quota.size(); i++) {
            difference(present.get(i) - quota.get(i), first);
        }
    }

    private void row(String name, List<Integer> values, Set<Integer> sums) {
        line(name);
        add(" ").number(grouped(sum(values)), sums);
        values.forEach(value -> add(" ").number(grouped(value), sums));
    }

    private void difference(int value, int first) {
        add(" ");
        if (value == 0) {
            add("-");
        } else {
            add(value < 0 ? random.nextBoolean() ? "△" : "▲" : "").number(grouped(Math.abs(value)), Set.of(first));
        }
    }

    private void budget() {
        line("4 예 산 현 황 (단위: 천원)");
        line("단위사업명 예 산 액 집 행 액 집행률(%)");
        int works = 2 + random.nextInt(5);
        var given = new ArrayList<Integer>();
        var spent = new ArrayList<Integer>();
        for (int i = 0; i < works; i++) {
            given.add(100_000 + random.nextInt(4_000_000));
            spent.add(20_000 + random.nextInt(given.get(i) - 20_000));
        }
        int total = lines.size();
        if (random.nextBoolean()) {
            money("계", sum(given), sum(spent), Set.of(total));
            for (int i = 0; i < works; i++) {
                money(WORKS.get(i), given.get(i), spent.get(i), Set.of(total));
            }
        } else {
            for (int i = 0; i < works; i++) {
                money(WORKS.get(i), given.get(i), spent.get(i), Set.of(total + works));
            }
            money("합 계", sum(given), sum(spent), Set.of());
        }
    }

    private void box() {
        line("□ 예산현황 (단위: 천원)");
        line("예 산 액 집 행 액 집행률(%)");
        int given = 100_000 + random.nextInt(4_000_000);
        int spent = 20_000 + random.nextInt(given - 20_000);
        line("");
        roughly(grouped(given));
        add("(구비) ").roughly(grouped(spent));
        add("(구비) ").number(rate(spent, given), Set.of());
    }

    private void money(String name, int given, int spent, Set<Integer> sums) {
        line(name);
        add(" ").number(grouped(given), sums);
        add(" ").number(grouped(spent), sums);
        add(" ").number(rate(spent, given), sums);
    }

    private void coverage() {
        var parts = values(4, 900);
        line("○ 언론보도 실적: ");
        int total = lines.size() - 1;
        number(grouped(sum(parts)), Set.of());
        add("건");
        line("");
        line("- 방송 ");
        number(grouped(parts.get(0)), Set.of(total));
        add("건, 일간지 ").number(grouped(parts.get(1)), Set.of(total));
        add("건, 통신사 ").number(grouped(parts.get(2)), Set.of(total));
        add("건");
        line("지역신문․인터넷 ");
        number(grouped(parts.get(3)), Set.of(total));
        add("건");
        line("○ 보도자료 안내: 수시");
    }

    private void stock() {
        var bought = List.of(100 + random.nextInt(400), 100 + random.nextInt(400));
        var issued = List.of(10 + random.nextInt(80), 10 + random.nextInt(80));
        int first = lines.size();
        var left = Set.of(first, first + 1, first + 2);
        line("○ 단말기, 모니터 구매: ");
        pair(bought, left);
        line("- 각 부서 ");
        pair(issued, left);
        add(" 보급");
        line("- 잔여 물량(단말기 ");
        number(grouped(bought.get(0) - issued.get(0)), left);
        add("대, 모니터 ").number(grouped(bought.get(1) - issued.get(1)), left);
        add("대)은 수시 보급");
    }

    private void pair(List<Integer> values, Set<Integer> sums) {
        number(grouped(sum(values)), sums);
        add("대(단말기: ").number(grouped(values.get(0)), sums);
        add(", 모니터: ").number(grouped(values.get(1)), sums);
        add(")");
    }

    private void course() {
        int all = 200 + random.nextInt(700);
        int part = 20 + random.nextInt(all - 20);
        line("○ 교육 운영: 계획 ");
        roughly(grouped(all));
        add("회 중 ").roughly(grouped(part));
        add("회(").number(rate(part, all), Set.of());
        add("%) 실시");
        var parts = values(2, 500);
        line("○ 수강생 ");
        number(grouped(sum(parts)), Set.of());
        add("명(주민 ").number(grouped(parts.get(0)), Set.of());
        add("명, 직원 ").number(grouped(parts.get(1)), Set.of());
        add("명)");
    }

    private void meeting() {
        var day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000));
        var last = day.plusDays(1 + random.nextInt(200));
        line("○ 행사기간: " + written(day) + " ~ " + written(last) + "("
                + (java.time.temporal.ChronoUnit.DAYS.between(day, last) + 1) + "일)");
        line("○ 사업기간: ’" + day.getYear() % 100 + ". " + day.getMonthValue() + ". ~ ’" + last.getYear() % 100 + ". "
                + last.getMonthValue() + ".");
    }

    private void pay() {
        int times = 2 + random.nextInt(30);
        int people = 2 + random.nextInt(90);
        line("○ 연인원: ");
        number(grouped(times), Set.of());
        add("회 × ").number(grouped(people), Set.of());
        add("명 = ").number(grouped(times * people), Set.of());
        add("명");
    }

    private List<Integer> values(int count, int most) {
        var values = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            values.add(11 + random.nextInt(most));
        }
        return values;
    }

    private static String written(LocalDate day) {
        return day.getYear() + ". " + day.getMonthValue() + ". " + day.getDayOfMonth() + ".("
                + "월화수목금토일".charAt(day.getDayOfWeek().getValue() - 1) + ")";
    }

    private static int sum(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }

    /// Half up, but no hundred before all is spent.
    private static String rate(int part, int whole) {
        var rate = new BigDecimal(part)
                .multiply(new BigDecimal(100))
                .divide(new BigDecimal(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
        return rate.equals("100.0") && part < whole ? "99.9" : rate;
    }

    private static String grouped(int value) {
        return "%,d".formatted(value);
    }

    private void line(String text) {
        lines.add(new StringBuilder(text));
    }

    private GeneratedReport add(String text) {
        lines.getLast().append(text);
        return this;
    }

    private void number(String text, Set<Integer> sums) {
        number(text, sums, false);
    }

    private void roughly(String text) {
        number(text, Set.of(), true);
    }

    private void number(String text, Set<Integer> sums, boolean first) {
        var line = lines.getLast();
        var all = new HashSet<>(sums);
        all.add(lines.size() - 1);
        numbers.add(new Number(lines.size() - 1, line.length(), line.length() + text.length(), all, first));
        line.append(text);
    }
}
