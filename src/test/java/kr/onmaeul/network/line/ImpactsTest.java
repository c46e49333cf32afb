package kr.onmaeul.network.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What loses its way when something is cut.
class ImpactsTest extends LineRoom {

    @Autowired
    private Impacts impacts;

    @Test
    void aCutPatchCordLosesItsOneLine() {
        var impact = impacts.of("C-000004").orElseThrow();
        assertThat(impact.jacks()).extracting(Impact.Jack::number).containsExactly("J-00002");
        assertThat(impact.telephones()).isEqualTo(1);
        assertThat(impact.devices()).isEmpty();
        assertThat(impact.reachedBefore()).isEqualTo(2751);
    }

    @Test
    void whatHasAnotherWayIsNotLost() {
        // N-0005 is a distribution switch with a cable to each of two backbones.
        var both = cablesOf("N-0005").stream()
                .filter(cable ->
                        ends(cable).stream().anyMatch(end -> end.startsWith("N-0001") || end.startsWith("N-0002")))
                .toList();
        assertThat(both).hasSize(2);
        for (var one : both) {
            assertThat(impacts.of(one).orElseThrow().nothing()).as(one).isTrue();
        }
        assertThat(body("/lines/impact?cut=" + both.getFirst())).contains("끊겨도 길을 잃는 것이 없습니다");
    }

    @Test
    void aDistributionSwitchThatFailsTakesTheSwitchesThatHangOnItAlone() {
        var impact = impacts.of("n-0006").orElseThrow();
        assertThat(impact.devices())
                .isNotEmpty()
                .noneMatch(device -> device.number().equals("N-0006"));
        assertThat(impact.jacks()).isNotEmpty();
        assertThat(impact.byDepartment().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(impact.jacks().size());
        var page = body("/lines/impact?cut=N-0006&lang=en");
        assertThat(page).contains("LAN lines", impact.devices().getFirst().number());
    }

    @Test
    void aCutDuctTakesAllItsCables() {
        var duct = impacts.of("D-0002").orElseThrow();
        assertThat(duct.cables()).isGreaterThan(10);
        assertThat(duct.devices())
                .hasSameSizeAs(impacts.of("N-0006").orElseThrow().devices());
    }

    @Test
    void aLeasedLineIsLostWhenItsOwnEndIsCutAlthoughItsFarEndHasAnotherWay() {
        var cable = cablesOf("L-0001").getFirst();
        assertThat(impacts.of(cable).orElseThrow().leased())
                .extracting(Impact.Thing::number)
                .containsExactly("L-0001");
        assertThat(impacts.of("N-0228").orElseThrow().leased())
                .extracting(Impact.Thing::number)
                .contains("L-0002", "L-0007");
    }

    @Test
    void whatIsNotKeptCannotBeCut() {
        assertThat(impacts.of("C-999999")).isEmpty();
        assertThat(body("/lines/impact?cut=C-999999")).contains("“C-999999”는 대장에 없습니다");
    }

    /// Against a search of every way, in small nets made at random.
    @Test
    void anyNetLosesWhatNoWayLeadsTo() {
        var random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            int knots = 3 + random.nextInt(8);
            var plugs = new ArrayList<Wiring.Plug>();
            var pairs = new ArrayList<List<Integer>>();
            int cables = random.nextInt(2 * knots);
            for (int cable = 0; cable < cables; cable++) {
                int one = random.nextInt(knots);
                int other = random.nextInt(knots);
                pairs.add(List.of(one, other));
                plugs.add(plug(one, other, cable, "a"));
                plugs.add(plug(other, one, cable, "b"));
            }
            var gone = new HashSet<String>();
            for (int cable = 0; cable < cables; cable++) {
                if (random.nextInt(3) == 0) {
                    gone.add("C" + cable);
                }
            }
            var cut = new Cut("N" + (1 + random.nextInt(knots)), gone);
            var expected = new HashSet<String>();
            for (int knot = 0; knot < knots; knot++) {
                if (leads(0, knot, pairs, cut, new HashSet<>())) {
                    expected.add("N" + knot);
                }
            }
            assertThat(new Wiring(plugs).reached(Set.of("N0"), cut))
                    .as("round %d of seed %d", round, SEED)
                    .isEqualTo(expected);
        }
    }

    private static Wiring.Plug plug(int from, int to, int cable, String side) {
        return new Wiring.Plug(
                "N" + from + "/" + cable + side,
                PortKind.DEVICE,
                "N" + from,
                null,
                "C" + cable,
                "N" + to + "/" + cable + (side.equals("a") ? "b" : "a"));
    }

    private static boolean leads(int from, int to, List<List<Integer>> pairs, Cut cut, Set<Integer> passed) {
        if (cut.takes("N" + from) || !passed.add(from)) {
            return false;
        }
        if (from == to) {
            return true;
        }
        for (int cable = 0; cable < pairs.size(); cable++) {
            var pair = pairs.get(cable);
            if (!cut.cables().contains("C" + cable) && pair.contains(from)) {
                int next = pair.getFirst() == from ? pair.getLast() : pair.getFirst();
                if (leads(next, to, pairs, cut, passed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> cablesOf(String owner) {
        return database.sql("""
                        SELECT e.cable FROM line_cable_end e JOIN line_port p ON p.code = e.port
                        WHERE p.owner = ? ORDER BY e.cable
                        """).param(owner).query(String.class).list();
    }

    private List<String> ends(String cable) {
        return database.sql("SELECT port FROM line_cable_end WHERE cable = ?")
                .param(cable)
                .query(String.class)
                .list();
    }
}
