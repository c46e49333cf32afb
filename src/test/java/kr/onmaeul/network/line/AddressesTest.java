package kr.onmaeul.network.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/// Subnets and the addresses in them.
class AddressesTest extends LineRoom {

    @Autowired
    private Register<Subnet> subnets;

    @Autowired
    private Register<IpAddress> addresses;

    @Autowired
    private SubnetUse use;

    @BeforeAll
    void theAddressesOf2023() throws Exception {
        for (var name : new String[] {"line-vlans", "line-subnets", "line-addresses"}) {
            var taken = sheet(name, Files.readAllBytes(Path.of("offices/2023/registers", name + ".csv")));
            assertThat(taken.problems()).as(name).isEmpty();
        }
    }

    @Test
    void noTwoSubnetsOfOneNetworkOverlap() {
        assertThat(problem(subnet("B-5001", "ADMINISTRATION", "10.1.1.64/26")))
                .isEqualTo(Problem.of(
                        "line.subnet.overlap", "ADMINISTRATION", "10.1.1.64/26", "ADMINISTRATION", "10.1.1.0/25"));
        subnet("B-5001", "INTERNET", "10.1.1.64/26").orBroken();
        subnet("B-5002", "ADMINISTRATION", "10.1.1.128/25").orBroken();
    }

    @Test
    void aRangeBeginsWhereRangesOfItsSizeBegin() {
        assertThat(problem(subnet("B-5003", "OTHER", "10.9.0.7/24")))
                .isEqualTo(Problem.at("block", "line.subnet.host-bits", "10.9.0.7/24", "10.9.0.0/24"));
    }

    @Test
    void anAddressLiesInItsSubnet() {
        subnet("B-5004", "OTHER", "10.8.0.0/30").orBroken();
        for (var outside : new String[] {"10.8.0.4", "10.7.255.255", "10.8.0.0", "10.8.0.3"}) {
            assertThat(problem(address("A-50001", "B-5004", outside)))
                    .isEqualTo(Problem.of("line.address.outside", outside, "B-5004", "10.8.0.0/30"));
        }
        address("A-50001", "B-5004", "10.8.0.1").orBroken();
        assertThat(problem(address("A-50002", "B-5004", "10.8.0.1")))
                .isEqualTo(Problem.of("line.address.taken", "B-5004", "10.8.0.1"));
        address("A-50002", "B-5004", "10.8.0.2").orBroken();
        assertThat(use.of("B-5004").orElseThrow().next()).isNull();
    }

    @Test
    void anAddressOfASubnetThatIsNotThereIsNamedAndNothingIsStored() {
        assertThat(problem(address("A-50003", "B-7777", "10.8.0.1")))
                .isEqualTo(Problem.at(
                        "subnet",
                        "register.reference.unknown",
                        "B-7777",
                        addresses.field("subnet").orElseThrow().label()));
        assertThat(registers.keyed(addresses, "A-50003")).isEmpty();
    }

    @Test
    void aSubnetDoesNotShrinkAwayFromItsAddresses() {
        var id = subnet("B-5005", "OTHER", "10.6.0.0/24").orBroken();
        address("A-50004", "B-5005", "10.6.0.200").orBroken();
        assertThat(problem(registers.change(subnets, id, 1, typed("B-5005", "OTHER", "10.6.0.0/25"), on())))
                .isEqualTo(Problem.of("line.subnet.in-use", "10.6.0.200", "B-5005"));
        registers
                .change(subnets, id, 1, typed("B-5005", "OTHER", "10.6.0.0/23"), on())
                .orBroken();
    }

    @Test
    void thePageOfASubnetShowsWhatIsUsedAndWhatIsFree() {
        var seen = use.of("B-0003").orElseThrow();
        assertThat(seen.usable()).isEqualTo(126);
        assertThat(seen.cells()).hasSize(128);
        assertThat(seen.next()).isEqualTo("10.1.1.2");
        assertThat(seen.cells().stream().mapToLong(SubnetUse.Cell::used).sum())
                .isEqualTo(seen.held().size() + 1)
                .isPositive();
        assertThat(body("/lines/subnet?of=B-0003")).contains("대역 10.1.1.0/25", "126개 가운데 " + seen.free() + "개 비어 있음");
        assertThat(body("/lines/subnet?of=B-0001&lang=en")).contains("one cell is 256 addresses");
        assertThat(mvc.get().uri("/lines/subnet?of=B-9999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body("/lines/subnet.csv?of=B-0003").lines())
                .hasSize(1 + seen.held().size());
    }

    /// Our reading of a range against the database's.
    @Test
    void aRangeIsReadAsTheDatabaseReadsIt() {
        var random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            var written = Block.address(random.nextLong(1L << 32)) + "/" + (8 + random.nextInt(25));
            var block = Block.of(written);
            var expected = database.sql("""
                            SELECT text(network(i)) || ' ' || host(broadcast(i)) FROM CAST(? AS inet) AS i
                            """).param(written).query(String.class).single();
            assertThat(block.written() + " " + Block.address(block.first() + block.size() - 1))
                    .as("%s of seed %d", written, SEED)
                    .isEqualTo(expected);
        }
    }

    private Outcome<UUID> subnet(String number, String net, String block) {
        return registers.enter(subnets, typed(number, net, block), on());
    }

    private static Map<String, String> typed(String number, String net, String block) {
        return Map.of("number", number, "net", net, "block", block, "use", "시험", "openedOn", "2023-01-02");
    }

    private Outcome<UUID> address(String number, String subnet, String address) {
        var typed = new HashMap<>(Map.of("number", number, "subnet", subnet, "address", address));
        typed.putAll(Map.of("kind", "FIXED", "holder", "시험", "openedOn", "2023-01-02"));
        return registers.enter(addresses, typed, on());
    }
}
