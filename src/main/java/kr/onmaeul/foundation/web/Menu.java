package kr.onmaeul.foundation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// The side menu. Whoever may do the same and reads the same language sees the same one, so that each is drawn up once
/// and again only when a room offers something else.
@Component
class Menu {

    /// Asked for at the first page: some sources are pages themselves.
    private final Supplier<List<MenuSource>> sources;

    private final Map<Reader, Drawn> drawn = new ConcurrentHashMap<>();

    Menu(ObjectProvider<MenuSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.stream().toList());
    }

    /// @param permissions what the reader may do; nothing for who is not signed in
    private record Reader(Set<String> permissions, Locale locale) {}

    /// What the rooms offer just now.
    private record Offer(List<MenuSource.Entry> entries, List<MenuSource.Group> groups) {}

    private record Drawn(Offer from, List<MenuPart> parts) {}

    List<MenuPart> parts(Optional<Viewer> viewer, Speech speech) {
        var reader = new Reader(viewer.map(Viewer::permissions).orElse(Set.of()), speech.locale());
        var offer = offer();
        var before = drawn.get(reader);
        if (before != null && before.from().equals(offer)) {
            return before.parts();
        }
        var parts = draw(offer, reader, speech);
        drawn.put(reader, new Drawn(offer, parts));
        return parts;
    }

    private Offer offer() {
        var entries = new ArrayList<MenuSource.Entry>();
        var groups = new ArrayList<MenuSource.Group>();
        for (var source : sources.get()) {
            entries.addAll(source.entries());
            groups.addAll(source.groups());
        }
        return new Offer(entries, groups);
    }

    private static List<MenuPart> draw(Offer offer, Reader reader, Speech speech) {
        var entries = offer.entries().stream()
                .filter(entry ->
                        entry.permission() == null || reader.permissions().contains(entry.permission()))
                .sorted(Comparator.comparingInt(MenuSource.Entry::order))
                .toList();
        var parts = new ArrayList<MenuPart>();
        add(parts, null, entries, MenuSource.OFFICE, speech);
        offer.groups().stream()
                .sorted(Comparator.comparingInt(MenuSource.Group::order))
                .forEach(group -> add(parts, group.label().in(speech.locale()), entries, group.code(), speech));
        add(parts, speech.say("web.menu.house"), entries, MenuSource.HOUSE, speech);
        return List.copyOf(parts);
    }

    private static void add(
            List<MenuPart> parts,
            @Nullable String heading,
            List<MenuSource.Entry> entries,
            String group,
            Speech speech) {
        var lines = new ArrayList<MenuPart.Line>();
        var folds = new LinkedHashMap<String, List<MenuPart.Line>>();
        for (var entry : entries) {
            if (entry.group().equals(group)) {
                var fold = entry.fold();
                (fold == null ? lines : folds.computeIfAbsent(fold, _ -> new ArrayList<>()))
                        .add(new MenuPart.Line(entry.said(speech), entry.address(), entry.waiting()));
            }
        }
        if (!lines.isEmpty() || !folds.isEmpty()) {
            parts.add(new MenuPart(
                    heading,
                    lines,
                    folds.entrySet().stream()
                            .map(fold -> new MenuPart.Fold(speech.say(fold.getKey()), fold.getValue()))
                            .toList()));
        }
    }

    /// The address of the line at which the viewer stands: the longest beginning of where we are. Empty at none.
    static String current(List<MenuPart> parts, String here) {
        var longest = "";
        for (var part : parts) {
            longest = longest(longest, part.lines(), here);
            for (var fold : part.folds()) {
                longest = longest(longest, fold.lines(), here);
            }
        }
        return longest;
    }

    private static String longest(String before, List<MenuPart.Line> lines, String here) {
        var longest = before;
        for (var line : lines) {
            if (line.address().length() > longest.length() && isAt(line.address(), here)) {
                longest = line.address();
            }
        }
        return longest;
    }

    private static boolean isAt(String address, String here) {
        return here.startsWith(address)
                && (here.length() == address.length()
                        || switch (here.charAt(address.length())) {
                            case '?', '&' -> true;
                            case '/' -> !address.equals("/");
                            default -> false;
                        });
    }
}
