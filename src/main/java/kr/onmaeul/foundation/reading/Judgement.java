package kr.onmaeul.foundation.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.arithmetic.Arithmetic;
import kr.onmaeul.foundation.arithmetic.ArithmeticFindings;
import kr.onmaeul.foundation.arithmetic.Writings;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import kr.onmaeul.foundation.document.hwpx.HwpxRefused;
import kr.onmaeul.foundation.notation.Finding;
import kr.onmaeul.foundation.notation.Kind;
import kr.onmaeul.foundation.notation.Notation;
import kr.onmaeul.foundation.notation.Writing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;

/// What the rooms that judge say of a document.
///
/// @param text the lines whose notation was looked at: of the file where letters came, else of the document
/// @param sums what agrees and what does not; in Markdown the lines are those of the document, not of the file
/// @param shape where the file breaks a rule of its format; done with nothing for what is no HWPX
public record Judgement(
        Writing text,
        Outcome<List<Finding>> notation,
        Outcome<ArithmeticFindings> sums,
        Outcome<List<kr.onmaeul.foundation.document.hwpx.Finding>> shape) {

    /// @param kind what it is taken for; empty to see from the text itself
    /// @param day whose rules of notation hold
    public static Judgement of(Arrival arrival, Optional<Kind> kind, LocalDate day) {
        var seen = text(arrival);
        var text = new Writing(seen.text(), kind.orElse(seen.kind()), seen.markdown());
        return new Judgement(text, Notation.on(day).check(text), sums(arrival, text), shape(arrival));
    }

    /// Whether a line has the same number in the file, in the text and for the sums.
    public static boolean countsAlike(Written written) {
        return switch (written) {
            case HWPX, TEXT -> true;
            case MARKDOWN -> false;
        };
    }

    private static Writing text(Arrival arrival) {
        return switch (arrival.written()) {
            case HWPX -> Writing.of(arrival.document());
            case MARKDOWN -> Writing.markdown(arrival.typed(), Writing.kindOf(arrival.typed()));
            case TEXT -> Writing.of(arrival.typed(), Writing.kindOf(arrival.typed()));
        };
    }

    private static Outcome<ArithmeticFindings> sums(Arrival arrival, Writing text) {
        if (text.text().length() > Notation.LONGEST) {
            return Outcome.refused(Problem.of("reading.sums.long", Notation.LONGEST));
        }
        return switch (arrival.written()) {
            case HWPX, MARKDOWN -> Outcome.done(Arithmetic.check(Writings.of(arrival.document())));
            case TEXT -> Writings.read(arrival.typed()).map(Arithmetic::check);
        };
    }

    private static Outcome<List<kr.onmaeul.foundation.document.hwpx.Finding>> shape(Arrival arrival) {
        if (arrival.written() != Written.HWPX) {
            return Outcome.done(List.of());
        }
        try {
            return Outcome.done(HwpxCheck.withoutSchema().check(arrival.bytes()));
        } catch (HwpxRefused refused) {
            return Outcome.refused(Problem.of(refused.key(), refused.what()));
        }
    }
}
