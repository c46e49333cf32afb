package kr.onmaeul.network.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.calendar.OfficeCalendar;
import kr.onmaeul.office.organization.Organization;
import org.springframework.stereotype.Service;

/// What the office still has to inspect, and the certificates of what it found fit.
@Service
public class Inspections {

    private final InspectionStore store;
    private final OfficeCalendar calendar;
    private final Registers registers;
    private final Register<PreUseInspection> applications;
    private final Organization organization;

    Inspections(
            InspectionStore store,
            OfficeCalendar calendar,
            Registers registers,
            Register<PreUseInspection> applications,
            Organization organization) {
        this.store = store;
        this.calendar = calendar;
        this.registers = registers;
        this.applications = applications;
        this.organization = organization;
    }

    /// What waits on a day, the latest first, what is being mended last.
    public List<OpenInspection> open(LocalDate day) {
        var waiting = store.waiting();
        var steps =
                store.steps(waiting.stream().map(InspectionStore.Waiting::id).toList());
        var days = calendar.workingDays();
        return waiting.stream()
                .map(one -> {
                    var clock = InspectionClock.of(one.receivedOn(), steps.getOrDefault(one.id(), List.of()));
                    return new OpenInspection(
                            one.id(),
                            one.number(),
                            one.building(),
                            one.contractor(),
                            PreUseInspection.State.valueOf(one.state()).label(),
                            clock.began(),
                            clock.due(days),
                            clock.left(day, days),
                            clock.stoppedSince() != null,
                            one.sample());
                })
                .sorted(Comparator.comparing(OpenInspection::mending)
                        .thenComparing(OpenInspection::left)
                        .thenComparing(OpenInspection::number))
                .toList();
    }

    /// The certificate of an application that has one.
    public Optional<Certificate> certificate(UUID application) {
        return registers
                .find(applications, application)
                .flatMap(kept -> Optional.ofNullable(kept.record().certificate()))
                .map(number -> new CertificatePaper(
                                number,
                                Kept.withoutMistakes(registers
                                        .history(applications, application)
                                        .reversed()),
                                day -> organization
                                        .agency(day, KnownAt.now())
                                        .map(agency -> agency.name().ko())
                                        .orElse(""))
                        .certificate());
    }
}
