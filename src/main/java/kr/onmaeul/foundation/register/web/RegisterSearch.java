package kr.onmaeul.foundation.register.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Look;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.search.SearchSource;
import kr.onmaeul.foundation.web.Pages;
import org.springframework.stereotype.Component;

/// Finds records: the first few of each register that stand there today and hold the words.
@Component
class RegisterSearch implements SearchSource {

    private static final int OF_EACH = 3;
    private static final int NOTED = 3;

    private final Registers registers;
    private final Pages pages;

    RegisterSearch(Registers registers, Pages pages) {
        this.registers = registers;
        this.pages = pages;
    }

    @Override
    public String permission() {
        return "register.read";
    }

    /// Whoever types a number wants the thing that has it, before those that only mention it.
    @Override
    public List<Hit> find(String words, Locale locale, int most) {
        return registers.all().stream()
                .flatMap(register -> found(register, words, locale))
                .sorted(Comparator.comparing((Found one) -> !one.named()))
                .limit(most)
                .map(Found::hit)
                .toList();
    }

    /// @param named whether the words are the key of the record
    private record Found(boolean named, Hit hit) {}

    private <R extends Record> Stream<Found> found(Register<R> register, String words, Locale locale) {
        var look = new Look(List.of(), words, register.key(), false, false, new Look.At.Today());
        var shelf = new Shelf(register, registers, pages.speech(), false);
        var rows = new ArrayList<>(registers.page(register, look, null, OF_EACH).rows());
        if (rows.size() == OF_EACH && rows.stream().noneMatch(kept -> named(register, kept, words))) {
            registers
                    .keyed(register, words.strip())
                    .filter(kept -> !kept.gone())
                    .ifPresent(rows::addFirst);
        }
        return rows.stream()
                .map(kept -> new Found(
                        named(register, kept, words),
                        new Hit(
                                register.title().in(locale),
                                register.named(kept.record()),
                                note(shelf, kept),
                                shelf.address(kept))));
    }

    private static boolean named(Register<?> register, Kept<?> kept, String words) {
        return register.named(kept.record()).equalsIgnoreCase(words.strip());
    }

    /// What the list says of it, without the key and without what is masked.
    private static String note(Shelf shelf, Kept<?> kept) {
        return shelf.register().fields().stream()
                .skip(1)
                .filter(field -> field.rules().list() && !field.rules().personal())
                .map(field -> shelf.value(field, kept))
                .filter(value -> !value.isEmpty())
                .limit(NOTED)
                .collect(Collectors.joining(" · "));
    }
}
