package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One member of a list: what it is called and how many, where that is said.
///
/// @param label the words before the number
/// @param quantity its number; null where there is none, or where it cannot be told which
/// @param after the words after the number
record Item(String label, @Nullable Quantity quantity, String after, int start, int end) {

    private static final String SEPARATORS = ",;/";

    /// The members between two places of a line; brackets inside and the commas of numbers do not part them.
    ///
    /// @param unit what is counted, to tell that number from others such as a month or a grade; empty where unknown
    static List<Item> list(String text, int from, int to, String unit, List<Quantity> quantities, Brackets brackets) {
        var items = new ArrayList<Item>();
        int start = from;
        for (int at = from; at < to; at++) {
            if (brackets.opens(at)) {
                at = Math.min(to, brackets.partner(at));
            } else if (SEPARATORS.indexOf(text.charAt(at)) >= 0 && !isWithinNumber(text, at)) {
                items.add(read(text, start, at, unit, quantities, brackets));
                start = at + 1;
            }
        }
        items.add(read(text, start, to, unit, quantities, brackets));
        return items;
    }

    private static boolean isWithinNumber(String text, int at) {
        return text.charAt(at) == ','
                && Letters.isDigit(Letters.at(text, at - 1))
                && Letters.isDigit(Letters.at(text, at + 1))
                && Letters.isDigit(Letters.at(text, at + 2))
                && Letters.isDigit(Letters.at(text, at + 3))
                && !Letters.isDigit(Letters.at(text, at + 4));
    }

    private static Item read(
            String text, int start, int end, String unit, List<Quantity> quantities, Brackets brackets) {
        var outside = new ArrayList<Quantity>();
        int at = start;
        for (var quantity : quantities) {
            if (quantity.start() >= end) {
                break;
            }
            if (quantity.start() < at) {
                continue;
            }
            while (at < quantity.start()) {
                at = brackets.opens(at) ? brackets.past(at) : at + 1;
            }
            if (at == quantity.start() && quantity.end() <= end) {
                outside.add(quantity);
            }
        }
        var counting = counting(outside, unit);
        var chosen = counting.size() == 1 ? counting.getFirst() : null;
        return chosen == null
                ? new Item(text.substring(start, end).strip(), null, "", start, end)
                : new Item(
                        label(text.substring(start, chosen.start())),
                        chosen,
                        after(text, chosen.end(), end, brackets),
                        start,
                        end);
    }

    /// Those numbers that say how many: of the unit that is looked for, or without one beside grades and months.
    private static List<Quantity> counting(List<Quantity> all, String unit) {
        if (unit.isEmpty()) {
            return all.stream().filter(Quantity::counts).toList();
        }
        var same = all.stream().filter(one -> one.unit().equals(unit)).toList();
        var othersAreNumbersOfThings = all.stream().allMatch(one -> one.unit().isEmpty() || !one.counts());
        return same.isEmpty() && othersAreNumbersOfThings
                ? all.stream().filter(one -> one.unit().isEmpty()).toList()
                : same;
    }

    private static String label(String text) {
        var label = text.strip();
        return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
    }

    private static String after(String text, int from, int end, Brackets brackets) {
        int at = Letters.afterSpaces(text, from);
        if (at < end && brackets.opens(at)) {
            at = brackets.past(at);
        }
        return at >= end ? "" : text.substring(at, end).strip();
    }

    /// Whether it has a name and a number and nothing else.
    boolean isPlain() {
        return quantity != null && after.isEmpty() && Letters.hasLetter(label);
    }
}
