package kr.onmaeul.network.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import kr.onmaeul.foundation.label.LabelCodes;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.network.equipment.StocktakingFinding.Circumstances;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Devices of 2023 are looked for where the register says they are.
class StocktakingTest extends StocktakingRoom {

    private static final long SEED = 20231107;

    @Autowired
    private LabelCodes labels;

    @Test
    void whatIsScannedIsFoundOrToldApartAtOnce() {
        var here = issued("총무과", "본관 2층");
        var elsewhere = issued("총무과", "본관 3층");
        var others = issued("총무과", "본관 2층");
        var id = open("본관 점검", Stocktaking.Mode.FROZEN, scope("본관"));
        var room = new Circumstances("본관2층", "총무과", null);

        assertThat(scan(id, number(here), room)).isEqualTo(StocktakingVerdict.FOUND);
        assertThat(scan(id, number(elsewhere).replace("-", ""), room)).isEqualTo(StocktakingVerdict.WRONG_PLACE);
        assertThat(scan(id, labels.of(others.id()), new Circumstances("본관 2층", "재무과", null)))
                .isEqualTo(StocktakingVerdict.WRONG_USER);
        assertThat(scan(id, "99999999-00000001", room)).isEqualTo(StocktakingVerdict.UNKNOWN);
        assertThat(scan(id, labels.of(UUID.randomUUID()), room)).isEqualTo(StocktakingVerdict.UNKNOWN);
        assertThat(stocktakings.counts(id)).satisfies(counts -> {
            assertThat(counts.seen()).isEqualTo(3);
            assertThat(counts.of(StocktakingVerdict.UNKNOWN)).isEqualTo(2);
            assertThat(counts.of(StocktakingVerdict.MISSING)).isZero();
        });
        stocktakings.close(id).orBroken();
    }

    @Test
    void whatNobodySawIsMissingOnceTheCampaignCloses() {
        var seen = issued("홍보미디어과", "별관 1층");
        var unseen = issued("홍보미디어과", "별관 1층");
        var id = open("별관 점검", Stocktaking.Mode.FROZEN, scope("별관"));
        scan(id, number(seen), new Circumstances("별관 1층", null, null));
        stocktakings.close(id).orBroken();

        assertThat(stocktakings.findings(id, List.of(StocktakingVerdict.MISSING), "", 10))
                .extracting(StocktakingFinding::code)
                .containsExactly(number(unseen));
        assertThat(stocktakings.find(id).orElseThrow().open()).isFalse();
        assertThat(keys(stocktakings.close(id))).containsExactly("rule.equipment.stocktaking.closed");
        assertThat(keys(stocktakings.scan(id, sighting(number(unseen), new Circumstances(null, null, null), 0))))
                .containsExactly("rule.equipment.stocktaking.closed");
        assertThat(registers.find(devices, unseen.id()).orElseThrow().version()).isEqualTo(unseen.version());
    }

    @Test
    void whatIsNoMovementIsWrittenWhileMovementsAreFrozen() {
        var device = issued("재무과", "남관 1층");
        var id = open("남관 점검", Stocktaking.Mode.FROZEN, scope("남관"));
        var typed = new HashMap<String, String>();
        devices.fields().forEach(field -> typed.put(field.name(), field.typed(field.of(device.record()))));
        typed.put("note", "화면에 금이 감");
        assertThat(registers.change(devices, device.id(), device.version(), typed, Occasion.on(MAY)))
                .isInstanceOf(Outcome.Done.class);
        stocktakings.close(id).orBroken();
    }

    @Test
    void openCountingComparesWithTheRegisterAsItStandsAndMissesNothingThatLeft() {
        var moved = issued("민원여권과", "북관 1층");
        var disposed = issued("민원여권과", "북관 1층");
        var id = open("북관 점검", Stocktaking.Mode.OPEN, scope("북관"));
        act(moved, "moved", Map.of("place", "북관 5층")).orBroken();
        act(disposed, "taken-back", Map.of("condition", "POOR")).orBroken();
        act(current(disposed), "disposal-requested", Map.of()).orBroken();
        act(current(disposed), "disposed", Map.of()).orBroken();

        assertThat(scan(id, number(moved), new Circumstances("북관 5층", "민원여권과", null)))
                .isEqualTo(StocktakingVerdict.FOUND);
        assertThat(scan(id, number(disposed), new Circumstances("북관 1층", null, null)))
                .isEqualTo(StocktakingVerdict.UNKNOWN);
        stocktakings.close(id).orBroken();
        assertThat(stocktakings.counts(id).of(StocktakingVerdict.MISSING)).isZero();
    }

    @Test
    void scanningTwiceIsHarmlessAndTheLaterSightCounts() {
        var device = issued("도시재생과", "동관 1층");
        var id = open("동관 점검", Stocktaking.Mode.FROZEN, scope("동관"));
        var first = sighting(number(device), new Circumstances("동관 2층", null, null), 60);
        assertThat(stocktakings.scan(id, first).orBroken().again()).isFalse();
        assertThat(stocktakings.scan(id, first).orBroken().again()).isTrue();
        assertThat(stocktakings
                        .scan(id, sighting(number(device), new Circumstances("동관 2층", null, null), 0))
                        .orBroken()
                        .again())
                .isTrue();

        var later = stocktakings
                .scan(id, sighting(number(device), new Circumstances("동관 1층", null, null), 0))
                .orBroken();
        assertThat(later.finding().verdict()).isEqualTo(StocktakingVerdict.FOUND);
        assertThat(later.finding().sights()).isEqualTo(2);
        var late = stocktakings
                .scan(id, sighting(number(device), new Circumstances("동관 3층", null, null), 3_600))
                .orBroken();
        assertThat(late.again()).isTrue();
        assertThat(late.finding().verdict()).isEqualTo(StocktakingVerdict.FOUND);
        assertThat(stocktakings.counts(id).findings()).isEqualTo(Map.of(StocktakingVerdict.FOUND, 1L));
        stocktakings.close(id).orBroken();
    }

    @Test
    void severalPeopleScanAtOnceAndEveryThingIsOneFinding() throws Exception {
        var all = new ArrayList<Kept<Device>>();
        for (int number = 0; number < 12; number++) {
            all.add(issued("부과과", "신관 1층"));
        }
        var id = open("신관 점검", Stocktaking.Mode.FROZEN, scope("신관"));
        var random = new Random(SEED);
        var walks = new ArrayList<Callable<Long>>();
        for (int person = 0; person < 4; person++) {
            var way = new ArrayList<>(all);
            Collections.shuffle(way, random);
            walks.add(() -> way.stream()
                    .filter(device -> !stocktakings
                            .scan(id, sighting(number(device), new Circumstances("신관 1층", null, null), 0))
                            .orBroken()
                            .again())
                    .count());
        }
        assertThat(atOnce(walks).stream().mapToLong(Long::longValue).sum())
                .as("seed " + SEED)
                .isEqualTo(all.size());
        assertThat(stocktakings.counts(id).findings()).isEqualTo(Map.of(StocktakingVerdict.FOUND, 12L));
        stocktakings.close(id).orBroken();
    }

    @Test
    void aMovementUnderWayIsEitherInWhatIsExpectedOrRefused() throws Exception {
        for (int round = 0; round < 6; round++) {
            var device = issued("재무과", "임시 " + round + "동 1층");
            var title = "임시 점검 " + round;
            var place = "임시 " + round + "동";
            var works = new ArrayList<Callable<Outcome<?>>>();
            works.add(() -> act(device, "moved", Map.of("place", place + " 9층")));
            works.add(() -> stocktakings.open(
                    title, MAY, Stocktaking.Mode.FROZEN, new Stocktaking.Scope(List.of(), List.of(), place)));
            var done = atOnce(works);
            var id = (UUID) done.getLast().orBroken();
            var expected = database.sql("SELECT place FROM equipment_stocktaking_expected WHERE stocktaking = ?")
                    .param(id)
                    .query(String.class)
                    .single();
            var moved = done.getFirst() instanceof Outcome.Done<?>;
            assertThat(expected).isEqualTo(moved ? place + " 9층" : place + " 1층");
            assertThat(current(device).record().place()).isEqualTo(expected);
            stocktakings.close(id).orBroken();
        }
    }

    @Test
    void aScanThatMeetsTheClosingIsFoundOrRefusedAndNeverBothFoundAndMissing() throws Exception {
        for (int round = 0; round < 6; round++) {
            var device = issued("재무과", "막판 " + round + "동");
            var id = open("막판 점검 " + round, Stocktaking.Mode.OPEN, scope("막판 " + round));
            var works = new ArrayList<Callable<Outcome<?>>>();
            works.add(() -> stocktakings.scan(id, sighting(number(device), new Circumstances(null, null, null), 0)));
            works.add(() -> stocktakings.close(id));
            var scanned = atOnce(works).getFirst() instanceof Outcome.Done<?>;
            assertThat(stocktakings.counts(id).findings())
                    .isEqualTo(Map.of(scanned ? StocktakingVerdict.FOUND : StocktakingVerdict.MISSING, 1L));
        }
    }

    @Test
    void aMoveChangesWhatItNamesAndANewDepartmentBringsItsOwnUser() {
        var device = issued("총무과", "중관 1층");
        act(device, "moved", Map.of("post", "총무과 7급 1")).orBroken();
        assertThat(current(device).record()).returns("총무과 7급 1", Device::post).returns("중관 1층", Device::place);
        act(current(device), "moved", Map.of("department", "재무과")).orBroken();
        assertThat(current(device).record())
                .returns("재무과", Device::department)
                .returns(null, Device::post)
                .returns("중관 1층", Device::place)
                .returns(Device.State.ASSIGNED, Device::state);
        assertThat(keys(act(current(device), "moved", Map.of("place", "중관 1층"))))
                .containsExactly("equipment.move.nothing");
    }

    @Test
    void aWishThatIsWrongIsRefused() {
        issued("총무과", "옥상");
        var all = scope("옥상");
        assertThat(keys(stocktakings.open("", MAY, Stocktaking.Mode.OPEN, all)))
                .containsExactly("equipment.stocktaking.title.missing");
        assertThat(keys(stocktakings.open("앞날", LocalDate.now().plusDays(2), Stocktaking.Mode.OPEN, all)))
                .containsExactly("equipment.stocktaking.day.wrong");
        assertThat(keys(stocktakings.open("빈 곳", MAY, Stocktaking.Mode.OPEN, scope("없는 곳"))))
                .containsExactly("equipment.stocktaking.empty");
        var id = open("옥상 점검", Stocktaking.Mode.OPEN, all);
        assertThat(keys(stocktakings.open("옥상 점검", MAY, Stocktaking.Mode.OPEN, all)))
                .containsExactly("equipment.stocktaking.title.taken");
        assertThat(keys(stocktakings.scan(id, sighting(" ", new Circumstances(null, null, null), 0))))
                .containsExactly("equipment.stocktaking.code.missing");
        assertThat(keys(stocktakings.scan(id, sighting("9".repeat(101), new Circumstances(null, null, null), 0))))
                .containsExactly("equipment.stocktaking.code.long");
        stocktakings.close(id).orBroken();
    }
}
