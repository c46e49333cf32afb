package kr.onmaeul.network.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

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
    void whatIsLostAndWhatIsPluggedInCanBeTakenAwayWhole() {
        var impact = impacts.of("N-0006").orElseThrow();
        var rows = body("/lines/impact.csv?cut=n-0006").lines().toList();
        assertThat(rows)
                .hasSize(1
                        + impact.jacks().size()
                        + impact.devices().size()
                        + impact.leased().size())
                .anyMatch(row -> row.contains(impact.jacks().getFirst().number()));
        assertThat(mvc.get().uri("/lines/impact.xlsx?cut=C-999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body("/lines/ports.csv?of=N-0006").lines()).hasSizeGreaterThan(2);
        assertThat(mvc.get().uri("/lines/ports.csv?of=N-9999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsNotKeptCannotBeCut() {
        assertThat(impacts.of("C-999999")).isEmpty();
        assertThat(body("/lines/impact?cut=C-999999")).contains("“C-999999”는 대장에 없습니다");
    }

    /// Against a look at all cables, in nets made at random.
    @Test
    void whateverIsCutTakesWhatALookAtAllCablesFinds() {
        var random = new Random(SEED);
        for (int net = 0; net < 4; net++) {
            assertThat(compare(net(net, random), "net " + net)).isGreaterThan(10);
        }
        var numbers = new ArrayList<>(database.sql("""
                        SELECT number FROM line_cable UNION ALL SELECT number FROM line_network_device
                        UNION ALL SELECT number FROM line_panel UNION ALL SELECT number FROM line_bundle ORDER BY 1
                        """).query(String.class).list());
        Collections.shuffle(numbers, random);
        compare(numbers.subList(0, 60), "2023");
    }

    /// @return how many things were lost in all
    private int compare(List<String> cuts, String where) {
        int lost = 0;
        var wiring = Wiring.of(database);
        var backbones = database.sql("SELECT number FROM line_network_device WHERE kind = 'BACKBONE'")
                .query(String.class)
                .list();
        for (var named : cuts) {
            var cables = database.sql("SELECT number FROM line_cable WHERE number = :named OR bundle = :named")
                    .param("named", named)
                    .query(String.class)
                    .set();
            var impact = impacts.of(named).orElseThrow();
            var found = new TreeSet<String>();
            impact.jacks().forEach(jack -> found.add(jack.number()));
            impact.devices().forEach(device -> found.add(device.number()));
            impact.leased().forEach(line -> found.add(line.number()));
            lost += found.size();
            assertThat(found)
                    .as("%s of %s, seed %d", named, where, SEED)
                    .isEqualTo(wiring.lost(backbones, new Wiring.Loss(named, cables)));
        }
        return lost;
    }

    /// Ports of all kinds, plugged into each other as it happens.
    ///
    /// @return what can be cut
    private List<String> net(int net, Random random) {
        var cut = new ArrayList<String>();
        var ports = new ArrayList<String>();
        for (int place = 0; place < 9; place++) {
            var number = "N-7%d%02d".formatted(net, place);
            device(number, place == 0 || place == 8 && random.nextBoolean() ? "BACKBONE" : "ACCESS", 5);
            cut.add(number);
            for (int port = 1; port <= 5; port++) {
                ports.add(number + "/" + port);
            }
        }
        for (int place = 0; place < 4; place++) {
            var panel = "P-7%d%02d".formatted(net, place);
            panel(panel, 5);
            cut.add(panel);
            for (int port = 1; port <= 5; port++) {
                ports.add(panel + "/" + port);
                ports.add(panel + "/" + port + "R");
            }
            var leased = "L-7%d%02d".formatted(net, place);
            leased(leased);
            cut.add(leased);
            ports.addAll(List.of(leased + "/A", leased + "/Z"));
            var bundle = "D-7%d%02d".formatted(net, place);
            bundle(bundle);
            cut.add(bundle);
        }
        for (int place = 0; place < 6; place++) {
            var jack = "J-7%d%03d".formatted(net, place);
            jack(jack);
            ports.add(jack);
        }
        Collections.shuffle(ports, random);
        int cables = 25 + random.nextInt(20);
        for (int place = 0; place < cables; place++) {
            var number = "C-7%d%04d".formatted(net, place);
            var bundle = random.nextBoolean() ? "" : "D-7%d%02d".formatted(net, random.nextInt(4));
            cable(number, ports.get(2 * place), ports.get(2 * place + 1), "ACTIVE", bundle)
                    .orBroken();
            cut.add(number);
        }
        return cut;
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
