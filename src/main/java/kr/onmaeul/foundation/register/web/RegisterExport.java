package kr.onmaeul.foundation.register.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.FieldKind;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Look;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes a register as a sheet, page by page, so that its length costs no memory. Personal data are left out.
@Component
class RegisterExport {

    private final Registers registers;

    RegisterExport(Registers registers) {
        this.registers = registers;
    }

    void write(Register<?> register, Look look, Speech speech, SheetWriting form, OutputStream out) throws IOException {
        var shelf = new Shelf(register, registers, speech, false);
        var headings = new ArrayList<>(written(register).map(shelf::heading).toList());
        headings.add(speech.say("register.since"));
        headings.add(speech.say("register.left-on"));
        headings.add(speech.say("register.document"));
        headings.add(speech.say("register.sample"));
        form.write(headings, rows(register, look).map(kept -> cells(shelf, kept)), out);
    }

    /// The columns on the screen only, and what codes stand for in words, as the screen says it.
    void writeShown(
            Register<?> register,
            List<RecordField> shown,
            Look look,
            Speech speech,
            SheetWriting form,
            OutputStream out)
            throws IOException {
        var shelf = new Shelf(register, registers, speech, false);
        var open = shown.stream().filter(field -> !field.rules().personal()).toList();
        form.write(
                open.stream().map(shelf::headingWithUnit).toList(),
                rows(register, look).map(kept -> shown(shelf, open, kept)),
                out);
    }

    private static List<@Nullable Object> shown(Shelf shelf, List<RecordField> open, Kept<?> kept) {
        var cells = new ArrayList<@Nullable Object>();
        for (var field : open) {
            var value = field.of(kept.record());
            cells.add(
                    !field.rules().refers().isEmpty() || field.kind() == FieldKind.MARK
                            ? shelf.written(field, value)
                            : cell(shelf, field, value));
        }
        return cells;
    }

    /// All records of a list, read a page at a time.
    <R extends Record> Stream<Kept<R>> rows(Register<R> register, Look look) {
        return PageByPage.rows((last, size) -> registers
                .page(register, look, last == null ? null : look.edge(last, false), size)
                .rows());
    }

    private static Stream<RecordField> written(Register<?> register) {
        return register.fields().stream().filter(field -> !field.rules().personal());
    }

    private static List<@Nullable Object> cells(Shelf shelf, Kept<?> kept) {
        var cells = new ArrayList<@Nullable Object>();
        written(shelf.register()).forEach(field -> cells.add(cell(shelf, field, field.of(kept.record()))));
        cells.add(kept.since());
        cells.add(kept.gone() ? kept.since() : null);
        cells.add(kept.document());
        cells.add(kept.sample() ? "Y" : "");
        return cells;
    }

    private static @Nullable Object cell(Shelf shelf, RecordField field, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Won won -> won.amount();
            case Enum<?> member -> shelf.written(field, member);
            case Boolean mark -> mark ? "Y" : "";
            case List<?> several -> field.typed(several);
            case Object other -> other;
        };
    }
}
