package kr.onmaeul.network.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.register.Aside;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.network.inspection.PreUseInspection.State;
import kr.onmaeul.office.calendar.OfficeCalendar;
import org.springframework.stereotype.Component;

/// What the sheet of an application says besides its fields: when it is due, which papers are missing, where its
/// certificate is.
@Component
class InspectionAside implements Aside {

    private final OfficeCalendar calendar;

    InspectionAside(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String register() {
        return InspectionRegisters.CODE;
    }

    @Override
    public List<Fact> facts(List<? extends Kept<?>> versions, LocalDate day) {
        var shown = versions.getLast();
        return shown.record() instanceof PreUseInspection it && !shown.gone() ? facts(it, versions, day) : List.of();
    }

    private List<Fact> facts(PreUseInspection it, List<? extends Kept<?>> versions, LocalDate day) {
        var facts = new ArrayList<Fact>();
        switch (it.state()) {
            case RECEIVED, MENDING, VISITED, FIT -> {
                due(it, versions, day).ifPresent(facts::add);
                papers(it).ifPresent(facts::add);
            }
            case CERTIFIED ->
                facts.add(Fact.of("inspection.aside.certificate", "inspection.aside.certificate.see")
                        .leading("/inspections/" + versions.getLast().id() + "/certificate"));
            case UNFIT, WITHDRAWN -> {}
        }
        if (InspectionRule.exempt(it.floorArea()) && it.state() == State.RECEIVED) {
            facts.add(Fact.of(
                    "inspection.aside.exempt", "inspection.aside.exempt.area", InspectionRule.EXEMPT_AREA.intValue()));
        }
        return facts;
    }

    private Optional<Fact> due(PreUseInspection it, List<? extends Kept<?>> versions, LocalDate day) {
        var days = calendar.workingDays();
        var clock = InspectionClock.of(
                it.receivedOn(),
                Kept.withoutMistakes(versions).stream()
                        .map(version -> new InspectionClock.Step(version.deed(), version.since()))
                        .toList());
        int left = clock.left(day, days);
        if (clock.stoppedSince() != null) {
            return Optional.of(Fact.of("inspection.due", "inspection.due.stopped", left));
        }
        return clock.due(days)
                .map(due -> left < 0
                        ? Fact.of("inspection.due", "inspection.due.late", due, -left)
                        : Fact.of("inspection.due", "inspection.due.left", due, left));
    }

    private static Optional<Fact> papers(PreUseInspection it) {
        if (it.papersComplete()) {
            return Optional.empty();
        }
        var which = it.form() ? "drawings" : it.drawings() ? "form" : "both";
        return Optional.of(Fact.of("inspection.aside.papers", "inspection.aside.papers." + which));
    }
}
