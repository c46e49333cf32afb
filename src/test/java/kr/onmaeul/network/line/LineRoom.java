package kr.onmaeul.network.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.network.NetworkHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// The house with the lines of 2023. Its tests share it and call their things by numbers of their own.
@TestPropertySource(properties = "test.house=lines")
abstract class LineRoom extends NetworkHouse {

    static final long SEED = 20230612;

    @Autowired
    Register<Panel> panels;

    @Autowired
    Register<Cable> cables;

    @Autowired
    Register<NetworkDevice> devices;

    @Override
    protected List<String> brought() {
        return List.of(
                "registers/telephony-exchanges",
                "registers/telephony-phones",
                "registers/line-devices",
                "registers/line-leased",
                "registers/line-lan",
                "registers/line-panels",
                "registers/line-bundles",
                "registers/line-cables");
    }

    /// A panel that nothing is plugged into.
    void panel(String number, int ports) {
        enter(
                panels,
                Map.of(
                        "number",
                        number,
                        "kind",
                        "PATCH_PANEL",
                        "place",
                        "본관 1층",
                        "ports",
                        "" + ports,
                        "installedOn",
                        "2023-01-02"));
    }

    void device(String number, int ports) {
        device(number, "ACCESS", ports);
    }

    void device(String number, String kind, int ports) {
        enter(
                devices,
                Map.of(
                        "number",
                        number,
                        "kind",
                        kind,
                        "maker",
                        "가사",
                        "model",
                        "NS-1",
                        "place",
                        "본관 2층",
                        "ports",
                        "" + ports,
                        "installedOn",
                        "2023-01-02"));
    }

    void jack(String number) {
        enter(
                registers.named("line-lan").orElseThrow(),
                Map.of(
                        "number",
                        number,
                        "use",
                        "COMPUTER",
                        "department",
                        "총무과",
                        "place",
                        "본관 2층",
                        "openedOn",
                        "2023-01-02"));
    }

    void bundle(String number) {
        enter(
                registers.named("line-bundles").orElseThrow(),
                Map.of(
                        "number",
                        number,
                        "kind",
                        "TRUNK",
                        "fromPlace",
                        "본관 1층",
                        "toPlace",
                        "본관 2층",
                        "laidOn",
                        "2023-01-02"));
    }

    void leased(String number) {
        enter(
                registers.named("line-leased").orElseThrow(),
                Map.of(
                        "number",
                        number,
                        "use",
                        "ADMINISTRATION",
                        "carrier",
                        "가통신",
                        "rate",
                        "100",
                        "aEnd",
                        "본관",
                        "zEnd",
                        "별관",
                        "contractFrom",
                        "2023-01-02",
                        "contractTo",
                        "2026-01-01"));
    }

    Outcome<UUID> cable(String number, String a, String b) {
        return cable(number, a, b, "ACTIVE");
    }

    Outcome<UUID> cable(String number, String a, String b, String state) {
        return cable(number, a, b, state, "");
    }

    Outcome<UUID> cable(String number, String a, String b, String state, String bundle) {
        var typed = new HashMap<>(Map.of(
                "number", number, "aEnd", a, "bEnd", b, "medium", "UTP_6", "metres", "10", "laidOn", "2023-01-02"));
        typed.put("state", state);
        typed.put("bundle", bundle);
        return registers.enter(cables, typed, on());
    }

    <R extends Record> UUID enter(Register<R> register, Map<String, String> typed) {
        return registers.enter(register, typed, on()).orBroken();
    }

    Outcome<Kept<Cable>> pull(String number) {
        var kept = registers.keyed(cables, number).orElseThrow();
        return registers.act(
                cables, kept.id(), kept.version(), cables.deed("pulled").orElseThrow(), Map.of(), on());
    }

    /// The first problem of a refusal.
    static Problem problem(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return outcome instanceof Outcome.Refused<?>(var problems) ? problems.getFirst() : Problem.of("");
    }

    static Occasion on() {
        return Occasion.on(LocalDate.of(2023, 6, 12));
    }
}
