package kr.onmaeul.network.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.sheet.CellProblem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Panels, ports and cables: what can be plugged in where.
class CablingTest extends LineRoom {

    private static final String HEADING = "케이블번호,A 끝,B 끝,매체,길이,다발,꼬리표,포설일,상태,비고,기준일,제외일,문서번호,표본\n";

    @Autowired
    private Sockets sockets;

    @Test
    void aPanelOfTwentyFourIsThereWithAllItsPortsInOneStep() {
        panel("P-5001", 24);
        assertThat(sockets.of("P-5001"))
                .hasSize(48)
                .allMatch(Socket::free)
                .first()
                .satisfies(port -> assertThat(port.code()).isEqualTo("P-5001/1"));
        assertThat(body("/lines/ports?of=P-5001")).contains("P-5001/24R", "48개 가운데 48개 비어 있음");
    }

    @Test
    void aPortIsAnEndOfOneLiveCable() {
        panel("P-5002", 4);
        cable("C-500201", "P-5002/1", "P-5002/2").orBroken();
        assertThat(problem(cable("C-500202", "P-5002/3", "P-5002/2")))
                .isEqualTo(Problem.of("line.port.taken", "P-5002/2", "C-500201", "C-500202"));
        assertThat(registers.keyed(cables, "C-500202")).isEmpty();
        pull("C-500201").orBroken();
        cable("C-500202", "P-5002/3", "P-5002/2").orBroken();
        assertThat(sockets.of("P-5002"))
                .filteredOn(port -> !port.free())
                .extracting(Socket::cable)
                .containsOnly("C-500202");
    }

    @Test
    void aCableToAPortThatIsNotThereIsNamedAndNothingIsStored() {
        panel("P-5003", 4);
        assertThat(problem(cable("C-500301", "P-5003/1", "P-5003/5")))
                .isEqualTo(Problem.at("bEnd", "register.reference.unknown", "P-5003/5", label("bEnd")));
        var taken = sheet(
                "line-cables",
                HEADING + "C-500302,P-5003/1,P-5003/2,UTP Cat.6,3,,,2023-01-02,사용 중,,2023-01-02,,,\n"
                        + "C-500303,P-5003/3,P-7777/1,UTP Cat.6,3,,,2023-01-02,사용 중,,2023-01-02,,,\n");
        assertThat(taken.problems()).containsExactly(CellProblem.of(3, "B 끝", "P-7777/1", "register.cell.reference"));
        assertThat(registers.keyed(cables, "C-500302")).isEmpty();
    }

    @Test
    void aSheetThatPlugsTwoCablesIntoOnePortIsRefusedWithThePortAndBothCables() {
        panel("P-5004", 4);
        var taken = sheet(
                "line-cables",
                HEADING + "C-500401,P-5004/1,P-5004/2,UTP Cat.6,3,,,2023-01-02,사용 중,,2023-01-02,,,\n"
                        + "C-500402,P-5004/3,P-5004/2,UTP Cat.6,3,,,2023-01-02,사용 중,,2023-01-02,,,\n");
        assertThat(taken.problems())
                .containsExactly(
                        CellProblem.at(0, "", Problem.of("line.port.taken", "P-5004/2", "C-500401", "C-500402")));
        assertThat(sockets.of("P-5004")).allMatch(Socket::free);
    }

    @Test
    void anEndIsNotJoinedWithItself() {
        panel("P-5005", 4);
        assertThat(problem(cable("C-500501", "P-5005/1", "P-5005/1")))
                .isEqualTo(Problem.at("bEnd", "line.cable.same", "P-5005/1"));
    }

    @Test
    void aPlannedCableOccupiesNothingUntilItIsConnected() {
        panel("P-5006", 4);
        cable("C-500601", "P-5006/1", "P-5006/2").orBroken();
        var planned = cable("C-500602", "P-5006/1", "P-5006/3", "PLANNED").orBroken();
        var connect = cables.deed("connected").orElseThrow();
        assertThat(problem(registers.act(cables, planned, 1, connect, Map.of(), on())))
                .isEqualTo(Problem.of("line.port.taken", "P-5006/1", "C-500601", "C-500602"));
        pull("C-500601").orBroken();
        registers.act(cables, planned, 1, connect, Map.of(), on()).orBroken();
        assertThat(sockets.of("P-5006").getFirst().cable()).isEqualTo("C-500602");
    }

    @Test
    void aPanelKeepsThePortsIntoWhichSomethingIsPlugged() {
        panel("P-5007", 4);
        cable("C-500701", "P-5007/4R", "P-5007/1").orBroken();
        var kept = registers.keyed(panels, "P-5007").orElseThrow();
        var fewer =
                Map.of("number", "P-5007", "kind", "ODF", "place", "본관 1층", "ports", "3", "installedOn", "2023-01-02");
        assertThat(problem(registers.change(panels, kept.id(), kept.version(), fewer, on())))
                .isEqualTo(Problem.of("line.port.in-use", "P-5007/4R", "C-500701"));
        pull("C-500701").orBroken();
        registers.change(panels, kept.id(), kept.version(), fewer, on()).orBroken();
        assertThat(sockets.of("P-5007")).hasSize(6);
    }

    @Test
    void ofTwoOfficersWhoPlugIntoOnePortAtOnceOneIsToldOfTheOther() throws Exception {
        panel("P-5008", 9);
        try (var officers = Executors.newFixedThreadPool(4)) {
            var outcomes = officers.invokeAll(IntStream.rangeClosed(2, 9)
                    .mapToObj(
                            port -> (Callable<Outcome<?>>) () -> cable("C-50080" + port, "P-5008/1", "P-5008/" + port))
                    .toList());
            int plugged = 0;
            for (var outcome : outcomes) {
                switch (outcome.get()) {
                    case Outcome.Done<?> _ -> plugged++;
                    case Outcome.Refused<?>(var problems) ->
                        assertThat(problems)
                                .extracting(Problem::key)
                                .first()
                                .asString()
                                .startsWith("line.port.taken");
                }
            }
            assertThat(plugged).isEqualTo(1);
        }
    }

    private Bilingual label(String field) {
        return cables.field(field).orElseThrow().label();
    }
}
