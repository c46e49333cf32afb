package kr.onmaeul.foundation.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.money.Won;

/// A column that a sheet is expected to have: its heading in both languages, whether every row must fill it, and how
/// its cells are read.
///
/// @param sentence the key of the sentence for a cell that cannot be read
public record Column<T>(String ko, String en, boolean required, String sentence, Function<String, Optional<T>> reader) {

    /// What stands between several texts when they are written.
    public static final String BETWEEN = ", ";

    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:[-./]|년)\\s*(\\d{1,2})(?:[-./]|월)\\s*(\\d{1,2})(?:\\.|일)?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./]\\s*(\\d{1,2})\\.?");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern SEPARATOR = Pattern.compile("[,\\r\\n]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

    /// A text, perhaps of several lines.
    public static Column<String> text(String ko, String en) {
        return new Column<>(
                ko,
                en,
                false,
                "sheet.cell.text",
                text -> Optional.of(LINE_END.matcher(text).replaceAll("\n")));
    }

    /// Texts with commas or line breaks between them, in their order, each once.
    public static Column<List<String>> several(String ko, String en) {
        return new Column<>(ko, en, false, "sheet.cell.text", Column::readSeveral);
    }

    /// A day: `2023-05-31`, `2023. 5. 31.`, `2023/5/31`, `2023년 5월 31일` or `20230531`.
    public static Column<LocalDate> day(String ko, String en) {
        return new Column<>(ko, en, false, "sheet.cell.day", Column::readDay);
    }

    /// A month: `2023-05` or `2023. 5.`
    public static Column<YearMonth> month(String ko, String en) {
        return new Column<>(ko, en, false, "sheet.cell.month", Column::readMonth);
    }

    /// A whole number, with or without thousands separators.
    public static Column<Long> whole(String ko, String en) {
        return new Column<>(
                ko,
                en,
                false,
                "sheet.cell.whole",
                text -> readNumber(text)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .filter(number -> number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0)
                        .map(BigDecimal::longValueExact));
    }

    /// A number that may have digits after the point.
    public static Column<BigDecimal> decimal(String ko, String en) {
        return new Column<>(ko, en, false, "sheet.cell.decimal", Column::readNumber);
    }

    /// An amount in won.
    public static Column<Won> won(String ko, String en) {
        return new Column<>(
                ko, en, false, "sheet.cell.won", whole(ko, en).reader.andThen(read -> read.map(Won::of)));
    }

    /// One of a few words.
    public static <T> Column<T> oneOf(String ko, String en, Map<String, T> words) {
        return new Column<>(ko, en, false, "sheet.cell.one-of", text -> Optional.ofNullable(words.get(text)));
    }

    /// A mark: `Y`, or nothing.
    public static Column<Boolean> mark(String ko, String en) {
        return oneOf(ko, en, Map.of("Y", true, "y", true, "N", false, "n", false));
    }

    /// The same column, to be filled in every row.
    public Column<T> filled() {
        return new Column<>(ko, en, true, sentence, reader);
    }

    /// Blanks in a heading say nothing: 차량 번호 is 차량번호.
    boolean heads(String heading) {
        var plain = BLANKS.matcher(heading).replaceAll("");
        return BLANKS.matcher(ko).replaceAll("").equals(plain)
                || BLANKS.matcher(en).replaceAll("").equalsIgnoreCase(plain);
    }

    private static Optional<List<String>> readSeveral(String text) {
        var several = SEPARATOR
                .splitAsStream(text)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        return several.isEmpty() ? Optional.empty() : Optional.of(several);
    }

    private static Optional<LocalDate> readDay(String text) {
        var match = DAY.matcher(halfWidth(text));
        if (!match.matches()) {
            return Optional.empty();
        }
        int first = match.group(1) == null ? 4 : 1;
        return valid(() ->
                LocalDate.of(part(match.group(first)), part(match.group(first + 1)), part(match.group(first + 2))));
    }

    private static Optional<YearMonth> readMonth(String text) {
        var match = MONTH.matcher(halfWidth(text));
        return match.matches()
                ? valid(() -> YearMonth.of(part(match.group(1)), part(match.group(2))))
                : Optional.empty();
    }

    private static Optional<BigDecimal> readNumber(String text) {
        var plain = halfWidth(text);
        return plain.length() <= 24 && NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(",", "")))
                : Optional.empty();
    }

    /// Digits typed in full width say the same: `１，２３４`.
    private static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static int part(String digits) {
        return Integer.parseInt(digits);
    }

    private static <T> Optional<T> valid(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
