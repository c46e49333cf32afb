package kr.onmaeul.foundation.arithmetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How many things one line says were bought, issued or are left.
///
/// @param total all together, empty where it is not said
/// @param parts by the name of the thing
record Holding(Deed deed, int line, Optional<Quantity> total, Map<String, Quantity> parts) {

    enum Deed {
        BOUGHT,
        ISSUED,
        LEFT
    }

    private static final Pattern DEED_BEFORE_NAME =
            Pattern.compile("^(?:잔여|잔량|재고|미보급|남은|보급|배부|지급|구매|구입)(?:물량|수량|물품|량)?(?=.)");
    private static final Pattern LEFT = Pattern.compile("잔여|잔량|재고|미보급|남은");
    private static final Pattern ISSUED = Pattern.compile("보급|배부|지급|배포|교부|출고");
    private static final Pattern BOUGHT = Pattern.compile("구매|구입|도입|확보|입고");

    /// What the line says; empty where it says none of this, or more than one.
    static Optional<Holding> read(Reading reading, int line) {
        var text = reading.plain(line);
        var deed = deed(text);
        if (deed.isEmpty()) {
            return Optional.empty();
        }
        var quantities = reading.quantities(line);
        var brackets = Brackets.of(text);
        for (int at = 0; at < text.length(); at++) {
            if (brackets.opens(at)) {
                int from = at + 1;
                int to = brackets.partner(at);
                int opening = Letters.beforeSpaces(text, at);
                var total = quantities.stream()
                        .filter(one -> one.end() == opening && one.counts())
                        .findFirst();
                var unit = total.map(Quantity::unit).orElse("");
                var parts = parts(Item.list(text, from, to, unit, quantities, brackets), unit);
                if (!parts.isEmpty()) {
                    return Optional.of(new Holding(deed.get(), line, total, parts));
                }
            }
        }
        return listed(text, line, deed.get(), quantities, brackets);
    }

    /// `노트북 3대, 태블릿 10대 보급`, or one number alone.
    private static Optional<Holding> listed(
            String text, int line, Deed deed, List<Quantity> quantities, Brackets brackets) {
        var counted = quantities.stream()
                .filter(one -> one.counts() && !one.unit().isEmpty() && !one.isPercent())
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var unit = counted.getLast().unit();
        int from = Outline.begins(text) ? Letters.afterSpaces(text, 0) + 1 : 0;
        var items = Item.list(text, from, text.length(), unit, quantities, brackets);
        var parts = parts(items, unit);
        if (parts.size() > 1 && parts.size() == items.size()) {
            return Optional.of(new Holding(deed, line, Optional.empty(), parts));
        }
        return counted.size() == 1
                ? Optional.of(new Holding(deed, line, Optional.of(counted.getFirst()), Map.of()))
                : Optional.empty();
    }

    private static Map<String, Quantity> parts(List<Item> items, String unit) {
        var parts = new LinkedHashMap<String, Quantity>();
        for (var item : items) {
            var quantity = item.quantity();
            if (quantity == null || !Letters.hasLetter(item.label())) {
                return Map.of();
            }
            if (!unit.isEmpty()
                    && !quantity.unit().isEmpty()
                    && !quantity.unit().equals(unit)) {
                return Map.of();
            }
            parts.put(name(item.label()), quantity);
        }
        return parts;
    }

    private static String name(String label) {
        var name = Letters.close(label);
        return DEED_BEFORE_NAME
                .matcher(name.substring(name.lastIndexOf(':') + 1))
                .replaceFirst("");
    }

    private static Optional<Deed> deed(String text) {
        if (LEFT.matcher(text).find()) {
            return Optional.of(Deed.LEFT);
        }
        var issued = ISSUED.matcher(text).find();
        var bought = BOUGHT.matcher(text).find();
        if (issued == bought) {
            return Optional.empty();
        }
        return Optional.of(issued ? Deed.ISSUED : Deed.BOUGHT);
    }
}
