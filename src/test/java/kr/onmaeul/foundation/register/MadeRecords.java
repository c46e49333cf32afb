package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
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
    private static final Map<String, IntFunction<String>> FITTING = Map.of(
            "line.subnets.block", number -> "10.%d.%d.0/24".formatted(number / 250, number % 250),
            "line.addresses.address",
                    number -> "10.%d.%d.%d"
                            .formatted(
                                    (REFERRED + number % 900 + 1) / 250,
                                    (REFERRED + number % 900 + 1) % 250,
                                    5 + number / 900 % 200),
            "initiative.initiatives.code", number -> "%d-1".formatted(1_000 + number % 9_000),
            "initiative.plans.initiative", _ -> "2023-1",
            "initiative.plans.place", Integer::toString,
            "initiative.plans.code", number -> "2023-1-%d".formatted(number),
            "line.strands.number", number -> "F-%04d-%03d".formatted(1 + number % 64, 1 + number / 64 % 12),
            "line.vlans.tag", number -> Integer.toString(1 + number % 4_094));

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
