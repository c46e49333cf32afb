package kr.onmaeul.network.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/// Lines followed from one end to the other.
class TracesTest extends LineRoom {

    @Autowired
    private Traces traces;

    @Test
    void aWallJackIsFollowedThroughItsPanelToTheSwitch() {
        var trace = traces.of("j-00001").orElseThrow();
        assertThat(trace.points())
                .extracting(Trace.Point::ports)
                .containsExactly("J-00001", "P-0001/1R → P-0001/1", "N-0056/1");
        assertThat(trace.cables()).extracting(Trace.Cord::number).containsExactly("C-000001", "C-000002");
        assertThat(trace.metres()).isEqualByComparingTo("59");
        assertThat(trace.last()).isEqualTo(Trace.End.DEVICE);
    }

    @Test
    void theSameLineIsFoundFromAnyPlaceOnIt() {
        var whole = traces.of("J-00002").orElseThrow();
        for (var named : List.of("P-0001/2R", "P-0001/2", "N-0056/2", "C-000003", "C-000004", "1001")) {
            var trace = traces.of(named).orElseThrow();
            assertThat(trace.points()).as(named).isEqualTo(whole.points());
            assertThat(trace.cables()).as(named).isEqualTo(whole.cables());
        }
    }

    @Test
    void everyLanLineOf2023ReachesASwitch() throws Exception {
        var jacks = Files.readAllLines(Path.of("offices/2023/registers/line-lan.csv"));
        for (var line : jacks.subList(1, jacks.size())) {
            var trace = traces.of(line.substring(0, 7)).orElseThrow();
            assertThat(trace.first()).as(line).isEqualTo(Trace.End.JACK);
            assertThat(trace.last()).as(line).isEqualTo(Trace.End.DEVICE);
        }
        assertThat(jacks).hasSize(1 + 2751);
    }

    @Test
    void whereNothingIsPluggedInTheLineIsBroken() {
        panel("P-6001", 2);
        device("N-6001", 2);
        cable("C-600101", "N-6001/1", "P-6001/1").orBroken();
        var trace = traces.of("C-600101").orElseThrow();
        assertThat(trace.first()).isEqualTo(Trace.End.OPEN);
        assertThat(trace.last()).isEqualTo(Trace.End.DEVICE);
        assertThat(body("/lines/trace?from=N-6001/1")).contains("끊김: P-6001/1R에 꽂힌 케이블이 없습니다.");
        assertThat(body("/lines/trace?from=N-6001/1&lang=en")).contains("Broken: no cable is plugged into P-6001/1R.");
        assertThat(body("/lines/trace.csv?from=N-6001/1")).contains("포트,종류,장소", "N-6001/1");
    }

    @Test
    void aLineThatComesBackToWhereItBeganIsFollowedOnce() {
        panel("P-6002", 1);
        panel("P-6003", 1);
        cable("C-600201", "P-6002/1", "P-6003/1R").orBroken();
        cable("C-600202", "P-6003/1", "P-6002/1R").orBroken();
        for (var port : List.of("P-6002/1", "P-6002/1R", "P-6003/1")) {
            var trace = traces.of(port).orElseThrow();
            assertThat(trace.circle()).as(port).isTrue();
            assertThat(trace.cables()).hasSize(2);
        }
        assertThat(body("/lines/trace?from=P-6002/1")).contains("제자리로 돌아옵니다");
    }

    @Test
    void aLeasedLineLeadsFromOurRouterToTheCarriersEnd() {
        var trace = traces.of("L-0002").orElseThrow();
        assertThat(trace.first()).isEqualTo(Trace.End.CARRIER);
        assertThat(trace.points().getFirst().owner()).isEqualTo("L-0002");
        assertThat(trace.points().getLast().ports()).isEqualTo("N-0228/2");
    }

    /// Chains of random length through panels that are entered either way round, against the chain as it was laid.
    @Test
    void anyChainOfPanelsIsFollowedAsItWasLaid() {
        var random = new Random(SEED);
        device("N-6010", 60);
        device("N-6011", 60);
        for (int number = 0; number < 12; number++) {
            panel("P-61%02d".formatted(number), 48);
        }
        int cable = 610000;
        for (int chain = 1; chain <= 40; chain++) {
            var panels = new ArrayList<Integer>();
            for (int number = 0; number < 12; number++) {
                panels.add(number);
            }
            Collections.shuffle(panels, random);
            var passed = panels.subList(0, random.nextInt(11));
            var expected = new ArrayList<String>();
            expected.add("N-6010/" + chain);
            var at = "N-6010/" + chain;
            for (int panel : passed) {
                var front = "P-61%02d/%d".formatted(panel, chain);
                boolean frontFirst = random.nextBoolean();
                cable("C-" + ++cable, at, frontFirst ? front : front + "R").orBroken();
                at = frontFirst ? front + "R" : front;
                expected.add((frontFirst ? front : front + "R") + " → " + at);
            }
            cable("C-" + ++cable, at, "N-6011/" + chain).orBroken();
            expected.add("N-6011/" + chain);
            var trace = traces.of("N-6010/" + chain).orElseThrow();
            assertThat(trace.points())
                    .as("chain %d of seed %d", chain, SEED)
                    .extracting(Trace.Point::ports)
                    .containsExactlyElementsOf(expected);
            assertThat(trace.cables()).hasSize(passed.size() + 1);
        }
    }

    @Test
    void whatCannotBeFollowedIsSaid() {
        assertThat(traces.of("J-99999")).isEmpty();
        assertThat(body("/lines/trace?from=J-99999")).contains("“J-99999”에서 따라갈 선로가 없습니다");
        assertThat(body("/lines/trace?from=%3Cscript%3E")).doesNotContain("<script>\"", "“<script>");
        assertThat(mvc.get().uri("/lines/ports?of=P-9999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/lines/trace?from=N-0056")).hasStatus3xxRedirection();
    }

    @Test
    void theRecordOfAWallJackLeadsToItsLine() {
        var id = registers
                .keyed(registers.named("line-lan").orElseThrow(), "J-00001")
                .orElseThrow()
                .id();
        assertThat(body("/registers/line-lan/" + id)).contains("/lines/trace?from=J-00001");
    }
}
