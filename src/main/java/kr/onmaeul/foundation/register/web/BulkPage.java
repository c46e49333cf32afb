package kr.onmaeul.foundation.register.web;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.BulkChange;
import kr.onmaeul.foundation.register.BulkChanges;
import kr.onmaeul.foundation.register.Look;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Totals;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import org.jspecify.annotations.Nullable;

/// Puts the change of many records into words and addresses.
final class BulkPage {

    /// In the address: which field is changed, and how many records just were.
    static final String FIELD = "bulk";
    static final String DONE = "changed";

    /// In the form: the new value.
    static final String TO = "bulk.to";

    private final Page page;
    private final Shelf shelf;
    private final RegisterQuery query;
    private final Totals totals;
    private final Address address;

    BulkPage(Page page, Shelf shelf, RegisterQuery query, Totals totals) {
        this.page = page;
        this.shelf = shelf;
        this.query = query;
        this.totals = totals;
        this.address = page.request().address().with(DONE, null);
    }

    /// Where the records of a list are changed.
    static String of(Register<?> register, Address list) {
        return new Address(Shelf.address(register) + "/bulk", list.parameters())
                .with(RegisterQuery.AFTER, null)
                .with(RegisterQuery.BEFORE, null)
                .toString();
    }

    /// @param field the chosen one, or null while none is
    BulkView view(@Nullable RecordField field, Form form, @Nullable BulkChange change) {
        var done = page.request().address().value(DONE);
        var list = new ListPage(page, shelf, query, List.of());
        return new BulkView(
                done.matches("[0-9]{1,5}") ? page.t("register.bulk.done", page.number(Long.parseLong(done))) : null,
                problems(),
                new Address(shelf.address(), address.with(FIELD, null).parameters()).toString(),
                list.which(totals),
                field == null ? choices() : List.of(),
                field == null ? "" : address.toString(),
                form,
                field == null ? List.of() : fields(field),
                field == null || change == null ? null : preview(field, form, change));
    }

    private List<Problem> problems() {
        var problems = new ArrayList<>(query.problems());
        if (!(query.look().at() instanceof Look.At.Today)) {
            problems.add(Problem.of("register.bulk.past"));
        }
        if (totals.count() > BulkChange.MOST) {
            problems.add(Problem.of("register.bulk.many", BulkChange.MOST));
        }
        return problems;
    }

    private List<ListView.Choice> choices() {
        return BulkChanges.fields(shelf.register()).stream()
                .map(field -> new ListView.Choice(
                        shelf.heading(field), address.with(FIELD, field.name()).toString()))
                .toList();
    }

    private List<FormField> fields(RecordField field) {
        var drawn = new FormFields(shelf, Form.empty());
        var fields = new ArrayList<FormField>();
        fields.add(drawn.of(field).named(TO, page.t("register.bulk.to", shelf.heading(field))));
        fields.addAll(drawn.occasion(false));
        return fields;
    }

    private BulkView.Preview preview(RecordField field, Form form, BulkChange change) {
        var keep = new ArrayList<ListView.Kept>();
        for (var name : List.of(TO, FormFields.DAY, FormFields.DOCUMENT, FormFields.REASON)) {
            form.values().getOrDefault(name, List.of("")).forEach(value -> keep.add(new ListView.Kept(name, value)));
        }
        keep.add(new ListView.Kept(TypedOccasion.SEEN, change.seen()));
        var count = page.number(change.count());
        int more = change.count() - change.first().size();
        return new BulkView.Preview(
                change.already() == 0
                        ? page.t("register.bulk.summary.all", count)
                        : page.t("register.bulk.summary", count, page.number(change.already())),
                shelf.heading(field),
                change.first().stream()
                        .map(line -> new Difference(line.named(), shown(field, line.was()), shown(field, line.is())))
                        .toList(),
                change.troubles().stream()
                        .limit(BulkChange.SHOWN)
                        .map(trouble -> new BulkView.Trouble(
                                trouble.named(), shelf.address() + "/" + trouble.id(), trouble.problem()))
                        .toList(),
                more > 0 ? page.t("register.bulk.more", page.number(more)) : null,
                change.troubles().isEmpty() ? page.t("register.bulk.submit", count) : null,
                keep);
    }

    private String shown(RecordField field, @Nullable Object value) {
        var written = shelf.written(field, value);
        return written.isEmpty() ? page.t("register.nothing") : written;
    }
}
