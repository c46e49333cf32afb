package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.office.budget.LineCode;
import org.jspecify.annotations.Nullable;

/// A round in which devices are issued to departments (정기보급), one in each half of a year.
///
/// @param bound what those devices cost that are to be bought in it
/// @param version grows with every change
public record Round(UUID id, Plan plan, RoundState state, Won bound, int version) {

    /// What the team settles.
    ///
    /// @param half 1 or 2
    /// @param opens the first day on which departments may ask, and `closes` the last
    /// @param budget what may be spent on devices, in won
    /// @param line where the money comes from, or null where it stands in no line of the books
    /// @param source who says so: a page of the budget, a decision
    public record Plan(
            int year,
            int half,
            LocalDate opens,
            LocalDate closes,
            Won budget,
            @Nullable LineCode line,
            String source) {}

    /// As addresses name it: `2026-1`.
    public String code() {
        return plan.year() + "-" + plan.half();
    }

    public Bilingual name() {
        return new Bilingual(
                "%d년 %s반기 보급".formatted(plan.year(), plan.half() == 1 ? "상" : "하"),
                "Issue round of the %s half of %d".formatted(plan.half() == 1 ? "first" : "second", plan.year()));
    }

    public Period period() {
        return Period.half(plan.year(), plan.half());
    }

    /// What may still be bound.
    public Won left() {
        return plan.budget().minus(bound);
    }

    /// Whether departments may ask on a day.
    public boolean takesRequestsOn(LocalDate day) {
        return state instanceof RoundState.Open
                && Period.of(plan.opens(), plan.closes()).contains(day);
    }
}
