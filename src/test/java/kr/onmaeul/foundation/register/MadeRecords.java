package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import kr.onmaeul.foundation.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/// Records of any register as a person would type them, made from what the register says of its fields. The same seed
/// makes the same records.
final class MadeRecords {

    /// Records that others refer to have numbers above all others.
    private static final int REFERRED = 9_000;

    private static final List<String> TEXTS = List.of("본관 3층", "동 주민센터", "통신실 (예비)", "별관 지하 1층", "한빛 24");

    /// What must fit other records, by register and field: ranges that do not overlap, an address in the range that its
    /// record names.
    private static final Map<String, IntFunction<String>> FITTING = Map.ofEntries(
            Map.entry("line.subnets.block", number -> "10.%d.%d.0/24".formatted(number / 250, number % 250)),
            Map.entry(
                    "line.addresses.address",
                    number -> "10.%d.%d.%d"
                            .formatted(
                                    (REFERRED + number % 900 + 1) / 250,
                                    (REFERRED + number % 900 + 1) % 250,
                                    5 + number / 900 % 200)),
            Map.entry("line.strands.number", number -> "F-%04d-%03d".formatted(1 + number % 64, 1 + number / 64 % 12)),
            Map.entry("line.vlans.tag", number -> Integer.toString(1 + number % 4_094)),
            Map.entry("initiative.initiatives.code", number -> "%d-1".formatted(1_000 + number % 9_000)),
            Map.entry("initiative.plans.initiative", _ -> "2023-1"),
            Map.entry("initiative.plans.place", Integer::toString),
            Map.entry("initiative.plans.code", "2023-1-%d"::formatted),
            Map.entry("budget.lines.code", MadeRecords::line),
            Map.entry("budget.lines.year", number -> line(number).split("/")[0]),
            Map.entry("budget.lines.detailedProgram", number -> line(number).split("/")[1]),
            Map.entry("budget.lines.subItem", number -> line(number).split("/")[2]));

    /// What the key says as well.
    private static final Set<String> IN_THE_KEY =
            Set.of("budget.lines.year", "budget.lines.detailedProgram", "budget.lines.subItem");

    /// A budget line of the sample office in any of two hundred years.
    private static String line(int number) {
        var subItems = List.of(
                "201-01", "201-02", "201-03", "202-01", "203-03", "203-04", "207-01", "207-02", "301-09", "307-05");
        return "%d/NETWORK-0%d/%s"
                .formatted(1990 + number % 200, 1 + number / 200 % 5, subItems.get(number / 1_000 % 10));
    }

    private final Register<?> register;
    private final Registers registers;
    private final Random random;
    private int number;

    /// The devices of the sample office have the numbers below.
    private static final int FIRST = 400;

    MadeRecords(Register<?> register, Registers registers, long seed) {
        this(register, registers, seed, FIRST + (int) (seed % 85) * 100);
    }

    private MadeRecords(Register<?> register, Registers registers, long seed, int number) {
        this.register = register;
        this.registers = registers;
        this.random = new Random(seed);
        this.number = number;
    }

    /// A record with a key of its own.
    Map<String, String> next() {
        number++;
        Map<String, String> typed = new HashMap<>();
        for (var field : register.fields()) {
            typed.put(field.name(), value(field));
        }
        return coherent(typed);
    }

    /// Without what does not fit the rest.
    private Map<String, String> coherent(Map<String, String> typed) {
        if (Rules.read(register.fields(), Rules.typed(typed))
                        .map(values -> register.shape().make(values.inOrder()))
                instanceof Outcome.Done<?>(Coherent record)) {
            record.problems().forEach(problem -> typed.put(problem.field(), ""));
        }
        return typed;
    }

    /// Another record with the same key and state.
    Map<String, String> like(Map<String, String> typed) {
        var other = next();
        other.put(register.key().name(), typed.getOrDefault(register.key().name(), ""));
        register.fields().stream()
                .map(RecordField::name)
                .filter(name -> IN_THE_KEY.contains(register.code() + "." + name))
                .forEach(name -> other.put(name, typed.getOrDefault(name, "")));
        register.state().ifPresent(state -> other.put(state.name(), typed.getOrDefault(state.name(), "")));
        return other;
    }

    private String value(RecordField field) {
        var rules = field.rules();
        var fitting = FITTING.get(register.code() + "." + field.name());
        if (fitting != null) {
            return fitting.apply(number);
        }
        return switch (field.kind()) {
            case TEXT ->
                field.equals(register.key()) && (rules.example() + number).matches(rules.pattern())
                        ? rules.example() + number
                        : rules.example().isEmpty()
                                ? TEXTS.get(random.nextInt(TEXTS.size())) + " " + number
                                        + (rules.length() > 200 ? "\n둘째 줄, " + number : "")
                                : numbered(rules.example(), rules.pattern());
            case WHOLE, WON ->
                Long.toString(Math.max(0, rules.min())
                        + random.nextLong(Math.min(1_000, rules.max() - Math.max(0, rules.min()))));
            case DECIMAL ->
                Math.max(0, rules.min()) + random.nextLong(Math.min(50, rules.max() - Math.max(0, rules.min()))) + "."
                        + random.nextInt(1, 10);
            case DAY -> LocalDate.of(2022, 1, 1).plusDays(number % 300).toString();
            case CHOICE -> field.typed(field.members().getFirst());
            case MARK -> random.nextBoolean() ? "Y" : "";
            case SEVERAL -> several(field);
            case REFERENCE ->
                registers.choices(field).keySet().stream().findFirst().orElseGet(() -> referred(field));
        };
    }

    /// Two codes where there are two, in another order than they are offered in.
    private String several(RecordField field) {
        var offered = List.copyOf(registers.choices(field).keySet());
        return offered.isEmpty()
                ? Objects.requireNonNullElse(referred(field), "")
                : String.join(
                        ", ", offered.subList(0, Math.min(2, offered.size())).reversed());
    }

    /// The example with its last digits set to the number, as many as the pattern allows.
    private String numbered(String example, String pattern) {
        for (int digits = 4; digits > 0; digits--) {
            var made = new StringBuilder(example);
            int left = number;
            int set = 0;
            for (int place = made.length() - 1; place >= 0 && set < digits; place--) {
                if (Character.isDigit(made.charAt(place))) {
                    made.setCharAt(place, (char) ('0' + left % 10));
                    left /= 10;
                    set++;
                }
            }
            if (pattern.isEmpty() || made.toString().matches(pattern)) {
                return made.toString();
            }
        }
        return example;
    }

    private String referred(RecordField field) {
        return registers
                .target(field)
                .map(target -> key(target, field))
                .orElse(field.rules().example());
    }

    private @Nullable String key(Register<?> target, RecordField field) {
        var typed = new MadeRecords(target, registers, number, REFERRED + number % 900).next();
        registers.enter(target, typed, Occasion.on(LocalDate.of(2023, 1, 2)));
        return field.required() ? typed.getOrDefault(target.key().name(), "") : "";
    }
}
