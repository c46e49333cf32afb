package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.Allocation;
import kr.onmaeul.network.equipment.Allocations;
import kr.onmaeul.network.equipment.DeviceRequest;
import kr.onmaeul.network.equipment.DeviceRequests;
import kr.onmaeul.network.equipment.OwnDevice;
import kr.onmaeul.network.equipment.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// What is asked of a round, what it gives and what it is to replace, as sheets: of the whole round and of one request.
@Controller
@Requires("register.read")
class AllocationSheets {

    private static final String ROUND = RoundView.ALL + "/{code:[0-9]{4}-[12]}";

    private final Pages pages;
    private final Rounds rounds;
    private final DeviceRequests requests;
    private final Allocations allocations;

    AllocationSheets(Pages pages, Rounds rounds, DeviceRequests requests, Allocations allocations) {
        this.pages = pages;
        this.rounds = rounds;
        this.requests = requests;
        this.allocations = allocations;
    }

    /// What the departments ask of it.
    @GetMapping(ROUND + "/requests.{ending:csv|xlsx}")
    void requested(@PathVariable String code, @PathVariable SheetWriting ending, HttpServletResponse response)
            throws IOException {
        var round = RoundPages.find(rounds, code);
        RequestSheet.columns(pages.titled(""))
                .column("issuing.fresh", DeviceRequest::fresh)
                .column("issuing.document", DeviceRequest::document)
                .column("issuing.by", DeviceRequest::by)
                .write(response, "requests-" + round.code(), ending, requests.of(round).stream());
    }

    /// Everything that is to be bought, handed over or confirmed.
    @GetMapping(ROUND + "/handover.{ending:csv|xlsx}")
    void ofRound(@PathVariable String code, @PathVariable SheetWriting ending, HttpServletResponse response)
            throws IOException {
        var round = RoundPages.find(rounds, code);
        write(
                response,
                "handover-" + round.code(),
                ending,
                Stream.of(Allocation.State.values())
                        .filter(state -> state != Allocation.State.WITHDRAWN)
                        .flatMap(state -> allocations.of(round, state).stream()));
    }

    @GetMapping(ROUND + "/requests/{id}/allocations.{ending:csv|xlsx}")
    void ofRequest(
            @PathVariable String code,
            @PathVariable UUID id,
            @PathVariable SheetWriting ending,
            HttpServletResponse response)
            throws IOException {
        write(response, "allocations-" + code, ending, allocations.of(request(code, id)).stream());
    }

    private void write(HttpServletResponse response, String name, SheetWriting form, Stream<Allocation> rows)
            throws IOException {
        var page = pages.titled("");
        new ListSheet<Allocation>(page)
                .column("candidate.number", one -> of(one.device(), Allocation.Promised::itemNumber))
                .column("candidate.department", Allocation::department)
                .column("equipment.item", one -> one.item().label().in(page.locale()))
                .column("candidate.model", one -> of(one.device(), Allocation.Promised::model))
                .column(
                        "round.state",
                        one -> page.t("issuing.state." + one.state().name()))
                .column("issuing.cost", one -> one.cost().amount())
                .column("issuing.handed.on", Allocation::handedOn)
                .column("issuing.handing.letter", Allocation::document)
                .column("issuing.confirmed.at", one -> of(one.confirmedAt(), page::minute))
                .column("issuing.confirmed.by", Allocation::confirmedBy)
                .column("issuing.receipt", Allocation::receipt)
                .column("issuing.reminders", Allocation::reminders)
                .write(response, name, form, rows);
    }

    /// The devices that a request wants replaced.
    @GetMapping(ROUND + "/requests/{id}/devices.{ending:csv|xlsx}")
    void replaced(
            @PathVariable String code,
            @PathVariable UUID id,
            @PathVariable SheetWriting ending,
            HttpServletResponse response)
            throws IOException {
        var page = pages.titled("");
        new ListSheet<OwnDevice>(page)
                .column("candidate.number", OwnDevice::itemNumber)
                .column("candidate.model", OwnDevice::model)
                .column(
                        "candidate.condition",
                        device -> device.condition().label().in(page.locale()))
                .column("candidate.bought", OwnDevice::boughtOn)
                .column("candidate.ends", OwnDevice::ends)
                .write(
                        response,
                        "devices-" + code,
                        ending,
                        requests.replaced(request(code, id), RoundPages.find(rounds, code)).stream());
    }

    private DeviceRequest request(String code, UUID id) {
        var round = RoundPages.find(rounds, code);
        return requests.find(id)
                .filter(request -> request.round().equals(round.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static <V, C> @Nullable C of(@Nullable V value, Function<V, C> cell) {
        return value == null ? null : cell.apply(value);
    }
}
