package kr.onmaeul.foundation.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words after a command's name: `--option VALUE` pairs, flags that stand alone, and plain words.
public final class Arguments {

    /// The flag of commands that can answer in either language.
    public static final String ENGLISH = "--english";

    private final Map<String, String> options;
    private final List<String> plain;

    private Arguments(Map<String, String> options, List<String> plain) {
        this.options = Map.copyOf(options);
        this.plain = List.copyOf(plain);
    }

    /// Reads the words; every option takes a value.
    ///
    /// @throws CommandRefused on an option that has no value or stands twice
    public static Arguments of(List<String> words) throws CommandRefused {
        return of(words, Set.of());
    }

    /// Reads the words; every option takes a value except the flags.
    ///
    /// @throws CommandRefused on an option that has no value or stands twice
    public static Arguments of(List<String> words, Set<String> flags) throws CommandRefused {
        var options = new LinkedHashMap<String, String>();
        var plain = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.startsWith("--")) {
                plain.add(word);
                continue;
            }
            if (flags.contains(word)) {
                options.put(word, "");
                continue;
            }
            if (i + 1 == words.size() || words.get(i + 1).startsWith("--")) {
                throw new CommandRefused(word + " has no value. Write it after a space: " + word + " VALUE");
            }
            if (options.put(word, words.get(++i)) != null) {
                throw new CommandRefused(word + " stands twice. Give it once.");
            }
        }
        return new Arguments(options, plain);
    }

    /// Refuses options that the command does not know, naming those it knows.
    public Arguments knowing(Set<String> known) throws CommandRefused {
        for (var option : options.keySet()) {
            if (!known.contains(option)) {
                throw new CommandRefused(option + " is not known here. Known: "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        }
        return this;
    }

    /// Whether a flag was given.
    public boolean has(String flag) {
        return options.containsKey(flag);
    }

    /// In which language a command answers: English where it is asked for by [#ENGLISH], or where the terminal
    /// speaks it; an unset or neutral locale says nothing.
    ///
    /// @param environment as [System#getenv()] gives it
    public Locale language(Map<String, String> environment) {
        var terminal = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
        return has(ENGLISH) || terminal.startsWith("en") ? Locale.ENGLISH : Locale.KOREAN;
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public String required(String name) throws CommandRefused {
        var value = options.get(name);
        if (value == null) {
            throw new CommandRefused(name + " is missing.");
        }
        return value;
    }

    /// A day written `2023-05-31`.
    public Optional<LocalDate> day(String name) throws CommandRefused {
        var value = options.get(name);
        try {
            return value == null ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException wrong) {
            throw new CommandRefused(name + " is \"" + value + "\", which is no day. Write year-month-day: 2023-05-31");
        }
    }

    /// An instant written `2023-06-12T09:00:00Z`.
    public Optional<Instant> instant(String name) throws CommandRefused {
        var value = options.get(name);
        try {
            return value == null ? Optional.empty() : Optional.of(Instant.parse(value));
        } catch (DateTimeParseException wrong) {
            throw new CommandRefused(
                    name + " is \"" + value + "\", which is no instant. Write it like 2023-06-12T09:00:00Z");
        }
    }

    public List<String> plain() {
        return plain;
    }
}
