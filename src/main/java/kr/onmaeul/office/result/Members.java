package kr.onmaeul.office.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The text under which the members of a fact are kept: `audience=STAFF;kind=NEWS`, in the order of the names.
final class Members {

    private Members() {}

    static String text(Map<String, String> members) {
        return new TreeMap<>(members)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(";"));
    }

    static Map<String, String> read(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        var members = new TreeMap<String, String>();
        for (var one : text.split(";")) {
            int sign = one.indexOf('=');
            if (sign > 0) {
                members.put(one.substring(0, sign), one.substring(sign + 1));
            }
        }
        return members;
    }

    /// The texts of all facts that have the named members: every choice in the dimensions that are left open.
    static List<String> texts(Metric metric, Map<String, String> named) {
        var texts = new ArrayList<Map<String, String>>();
        texts.add(Map.of());
        for (var dimension : metric.dimensions()) {
            var name = dimension.name();
            var choices = named.containsKey(name)
                    ? List.of(named.get(name))
                    : dimension.members().stream().map(Dimension.Member::code).toList();
            var grown = new ArrayList<Map<String, String>>();
            for (var text : texts) {
                for (var choice : choices) {
                    var with = new TreeMap<>(text);
                    with.put(name, choice);
                    grown.add(with);
                }
            }
            texts = grown;
        }
        return texts.stream().map(Members::text).toList();
    }
}
