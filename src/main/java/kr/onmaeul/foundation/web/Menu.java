package kr.onmaeul.foundation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// The side menu as one viewer sees it.
@Component
class Menu {

    /// Asked for at the first page: some sources are pages themselves.
    private final Supplier<List<MenuSource>> sources;

    Menu(ObjectProvider<MenuSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.stream().toList());
    }

    List<MenuSource.Entry> entries(Optional<Viewer> viewer) {
        var entries = new ArrayList<MenuSource.Entry>();
        for (var source : sources.get()) {
            for (var entry : source.entries()) {
                if (allowed(viewer, entry.permission())) {
                    entries.add(entry);
                }
            }
        }
        entries.sort(Comparator.comparingInt(MenuSource.Entry::order));
        return entries;
    }

    List<MenuPart> parts(Optional<Viewer> viewer, String here, Speech speech) {
        var entries = entries(viewer);
        var current = current(entries, here);
        var groups = new ArrayList<MenuSource.Group>();
        sources.get().forEach(source -> groups.addAll(source.groups()));
        groups.sort(Comparator.comparingInt(MenuSource.Group::order));
        var parts = new ArrayList<MenuPart>();
        add(parts, null, entries, MenuSource.OFFICE, current, speech);
        groups.forEach(group -> add(parts, group.label().in(speech.locale()), entries, group.code(), current, speech));
        add(parts, speech.say("web.menu.house"), entries, MenuSource.HOUSE, current, speech);
        return parts;
    }

    private static void add(
            List<MenuPart> parts,
            @Nullable String heading,
            List<MenuSource.Entry> entries,
            String group,
            MenuSource.@Nullable Entry current,
            Speech speech) {
        var lines = new ArrayList<MenuPart.Line>();
        var folds = new LinkedHashMap<String, List<MenuPart.Line>>();
        for (var entry : entries) {
            if (entry.group().equals(group)) {
                var fold = entry.fold();
                (fold == null ? lines : folds.computeIfAbsent(fold, _ -> new ArrayList<>()))
                        .add(new MenuPart.Line(
                                entry.said(speech), entry.address(), entry.waiting(), entry.equals(current)));
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

    /// The entry whose address is the longest beginning of where we are.
    private static MenuSource.@Nullable Entry current(List<MenuSource.Entry> entries, String here) {
        MenuSource.Entry longest = null;
        for (var entry : entries) {
            if (isAt(entry.address(), here)
                    && (longest == null
                            || entry.address().length() > longest.address().length())) {
                longest = entry;
            }
        }
        return longest;
    }

    private static boolean isAt(String address, String here) {
        return here.equals(address)
                || here.startsWith(address + "?")
                || here.startsWith(address + "&")
                || (!address.equals("/") && here.startsWith(address + "/"));
    }

    private static boolean allowed(Optional<Viewer> viewer, @Nullable String permission) {
        return permission == null || viewer.map(one -> one.may(permission)).orElse(false);
    }
}
