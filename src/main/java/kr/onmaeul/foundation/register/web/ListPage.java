package kr.onmaeul.foundation.register.web;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.register.Condition;
import kr.onmaeul.foundation.register.FieldKind;
import kr.onmaeul.foundation.register.Look;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Totals;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Chip;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pager;

/// Puts a page of a register into words and addresses.
final class ListPage {

    /// Asks the export for the columns on the screen.
    static final String SHOWN = "shown";

    private final Page page;
    private final Shelf shelf;
    private final RegisterQuery query;
    private final List<RecordField> shown;
    private final Address address;

    /// @param shown the columns that whoever looks wants to see
    ListPage(Page page, Shelf shelf, RegisterQuery query, List<RecordField> shown) {
        this.page = page;
        this.shelf = shelf;
        this.query = query;
        this.shown = shown;
        this.address = page.request().address().with(RegisterQuery.AFTER, null).with(RegisterQuery.BEFORE, null);
    }

    ListView view(Look.Page<?> found, Totals totals) {
        return new ListView(
                query.looking(),
                query.problems().stream()
                        .filter(problem -> !query.looking().problems().contains(problem))
                        .toList(),
                shelf.address(),
                query.look().words(),
                kept(address.with(RegisterQuery.WORDS, null)),
                chips(),
                more(),
                days(),
                shown.stream().map(this::column).toList(),
                found.rows().stream()
                        .map(kept -> new ListView.Row(
                                page.keeping(shelf.address(kept)),
                                shown.stream()
                                        .map(field -> shelf.value(field, kept))
                                        .toList(),
                                kept.sample(),
                                kept.gone()))
                        .toList(),
                totals.more() || totals.count() == 0 ? List.of() : sums(totals),
                filtered(),
                page.may(shelf.register().permission()),
                pager(found, totals),
                choosing(),
                new ListView.Sheets(export("csv", ""), export("xlsx", "")),
                new ListView.Sheets(export("csv", SHOWN), export("xlsx", SHOWN)));
    }

    private boolean filtered() {
        return !query.look().conditions().isEmpty() || !query.look().words().isEmpty();
    }

    private ListView.Column column(RecordField field) {
        return new ListView.Column(
                field.name(),
                shelf.headingWithUnit(field),
                field.rules().sort() ? field.name() : "",
                field.kind().adds());
    }

    /// How many there are; `10,000+` where counting stopped.
    String count(Totals totals) {
        return page.t(totals.more() ? "register.count.more" : "register.count", page.number(totals.count()));
    }

    /// How many there are, and by which conditions they were found.
    String which(Totals totals) {
        var chips = new ArrayList<>(chips().stream().map(Chip::label).toList());
        return chips.isEmpty()
                ? page.t("register.bulk.all", count(totals))
                : page.t("register.bulk.which", count(totals), String.join(", ", chips));
    }

    private List<String> sums(Totals totals) {
        var sums = shown.stream()
                .map(field -> {
                    var sum = totals.sums().get(field.name());
                    return sum == null || field.rules().personal() ? "" : page.number(Shelf.plain(sum));
                })
                .toList();
        return sums.stream().allMatch(String::isEmpty) ? List.of() : sums;
    }

    private List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (!query.look().words().isEmpty()) {
            chips.add(chip(page.t("register.words"), query.look().words(), address.with(RegisterQuery.WORDS, null)));
        }
        for (var condition : query.look().conditions()) {
            var field = condition.field();
            chips.add(
                    switch (condition) {
                        case Condition.Is(var _, var value) ->
                            chip(shelf.heading(field), shelf.written(field, value), address.with(field.name(), null));
                        case Condition.Between(var _, var from, var to) ->
                            chip(
                                    shelf.heading(field),
                                    (from == null ? "" : page.day(from)) + " ~ " + (to == null ? "" : page.day(to)),
                                    address.with(field.name() + ".from", null).with(field.name() + ".to", null));
                    });
        }
        if (query.look().gone()) {
            chips.add(new Chip(
                    page.t("register.gone.too"),
                    address.with(RegisterQuery.GONE, null).toString()));
        }
        return chips;
    }

    private static Chip chip(String label, String value, Address without) {
        return new Chip(label + ": " + value, without.toString());
    }

    private List<ListView.More> more() {
        var more = new ArrayList<ListView.More>();
        for (var field : shelf.register().fields()) {
            if (field.rules().filter() && address.value(field.name()).isEmpty()) {
                more.add(new ListView.More(shelf.heading(field), choices(field)));
            }
        }
        if (!query.look().gone()) {
            more.add(new ListView.More(
                    page.t("register.state"),
                    List.of(new ListView.Choice(
                            page.t("register.gone.too"),
                            address.with(RegisterQuery.GONE, "Y").toString()))));
        }
        return more;
    }

    private List<ListView.Choice> choices(RecordField field) {
        return switch (field.kind()) {
            case CHOICE ->
                field.members().stream()
                        .map(member -> choice(field, member.label().in(page.locale()), field.typed(member)))
                        .toList();
            case MARK -> List.of(choice(field, page.t("register.yes"), "Y"), choice(field, page.t("register.no"), "N"));
            case REFERENCE, SEVERAL ->
                shelf.choices(field).entrySet().stream()
                        .map(one -> choice(field, one.getValue().in(page.locale()), one.getKey()))
                        .toList();
            case TEXT, WHOLE, DECIMAL, WON, DAY -> List.of();
        };
    }

    private ListView.Choice choice(RecordField field, String label, String value) {
        return new ListView.Choice(label, address.with(field.name(), value).toString());
    }

    private List<ListView.Days> days() {
        return shelf.register().fields().stream()
                .filter(field -> field.kind() == FieldKind.DAY && field.rules().sort())
                .map(field -> {
                    var from = field.name() + ".from";
                    var to = field.name() + ".to";
                    return new ListView.Days(
                            shelf.heading(field),
                            field.name(),
                            address.value(from),
                            address.value(to),
                            kept(address.with(from, null).with(to, null)));
                })
                .toList();
    }

    private static List<ListView.Kept> kept(Address address) {
        return address.parameters().stream()
                .map(one -> new ListView.Kept(one.name(), one.value()))
                .toList();
    }

    private Pager pager(Look.Page<?> found, Totals totals) {
        var previous = found.previous();
        var next = found.next();
        var sort = query.look().sort();
        return new Pager(
                page.t("register.shown", page.number(found.rows().size()), count(totals)),
                previous == null
                        ? null
                        : address.with(RegisterQuery.BEFORE, RegisterQuery.written(sort, previous))
                                .toString(),
                next == null
                        ? null
                        : address.with(RegisterQuery.AFTER, RegisterQuery.written(sort, next))
                                .toString());
    }

    private ListView.Choosing choosing() {
        var register = shelf.register();
        var asked = address.toString();
        return new ListView.Choosing(
                shelf.address() + "/columns",
                asked.substring(Math.min(asked.length(), address.path().length() + 1)),
                shelf.heading(register.key()),
                register.fields().stream()
                        .filter(field -> !field.equals(register.key()))
                        .map(field -> new ListView.Chosen(field.name(), shelf.heading(field), shown.contains(field)))
                        .toList());
    }

    private String export(String form, String columns) {
        return new Address(shelf.address() + "/export", address.parameters())
                .with("as", form)
                .with("columns", columns)
                .toString();
    }
}
