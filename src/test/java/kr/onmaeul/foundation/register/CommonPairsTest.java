package kr.onmaeul.foundation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Of two thousand vehicles half are called 한빛 and two 샛별.
class CommonPairsTest {

    private static final Instant MORNING = Instant.parse("2023-06-01T00:00:00Z");

    private final Fleet fleet = new Fleet();

    @Test
    void whatManyHoldIsKnownOnceTheDatabaseHasCountedAndThenFoundAllTheSame() {
        var sheet = IntStream.range(0, 2_000)
                .mapToObj(number -> "%d가%04d,승용,%s,,,1000,2023-01-02,,,,대기,2023-01-02"
                        .formatted(
                                10 + number / 1_000,
                                number % 1_000 + 1,
                                number % 1_000 == 7 ? "샛별" : number % 2 == 0 ? "한빛" : "새벽"))
                .collect(Collectors.joining("\n", "차량번호,차종,모델,배기량,연비,취득금액,취득일,부서,전기차,운전자 연락처,상태,기준일\n", "\n"));
        assertThat(fleet.sheet
                        .take(sheet.getBytes(StandardCharsets.UTF_8), false)
                        .problems())
                .isEmpty();
        assertThat(common(MORNING).many(fleet.vehicles, "한빛")).isFalse();
        var before = found("한빛");

        JdbcClient.create(fleet.room().owner()).sql("ANALYZE vehicle").update();

        assertThat(common(MORNING).many(fleet.vehicles, "한빛")).isTrue();
        assertThat(common(MORNING).many(fleet.vehicles, "샛별")).isFalse();
        assertThat(found("한빛")).isEqualTo(before).hasSize(50).allMatch(model -> model.equals("한빛"));
        assertThat(found("샛별")).hasSize(2);
    }

    @Test
    void whatWasCountedIsAskedAgainAfterAWhile() {
        var now = new Instant[] {MORNING};
        var common = new CommonPairs(fleet.client, new Clock() {

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        });
        fleet.registers
                .enter(fleet.vehicles, Fleet.typed("12가3456"), Occasion.on(LocalDate.of(2023, 1, 2)))
                .orBroken();
        assertThat(common.many(fleet.vehicles, "12")).isFalse();
        JdbcClient.create(fleet.room().owner()).sql("ANALYZE vehicle").update();
        assertThat(common.many(fleet.vehicles, "12")).isFalse();
        now[0] = MORNING.plus(Duration.ofMinutes(11));
        assertThat(common.many(fleet.vehicles, "12")).isTrue();
    }

    private CommonPairs common(Instant instant) {
        return new CommonPairs(fleet.client, Clock.fixed(instant, ZoneOffset.UTC));
    }

    private List<String> found(String words) {
        var look = new Look(List.of(), words, fleet.vehicles.key(), false, false, new Look.At.Today());
        return new RegisterStore(fleet.client, common(MORNING))
                .page(fleet.vehicles, look, null, 50).stream()
                        .map(kept -> kept.record().model())
                        .toList();
    }
}
