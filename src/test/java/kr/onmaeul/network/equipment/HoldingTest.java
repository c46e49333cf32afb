package kr.onmaeul.network.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What devices are lent, issued and worth, what comes up for replacement, and who paid for them.
class HoldingTest extends DeviceRoom {

    private static final LocalDate BOUGHT = LocalDate.of(2023, 4, 3);

    @Autowired
    private Register<Purchase> purchases;

    @Autowired
    private Loans loans;

    @Autowired
    private IssuedDevices issued;

    @Autowired
    private DeviceValues values;

    @Autowired
    private ReplacementPlan plan;

    @Override
    protected List<String> brought() {
        return Stream.concat(super.brought().stream(), Stream.of("spending")).toList();
    }

    @BeforeAll
    void pricesFromTwoYears() {
        price("P-0001", Device.Item.COMPUTER, 1_000_000, LocalDate.of(2024, 1, 1));
        price("P-0002", Device.Item.COMPUTER, 1_300_000, LocalDate.of(2026, 1, 1));
        price("P-0003", Device.Item.MONITOR, 250_000, LocalDate.of(2026, 1, 1));
    }

    @Test
    void aLoanHasADayOnWhichItIsDueBackAndIsOverdueAfterIt() {
        var number = "43211507-20230345";
        assertThat(act(number, "lent", Map.of("department", "총무과"))).isInstanceOf(Outcome.Refused.class);
        var yesterday = LocalDate.now(clock).minusDays(1);
        act(number, "lent", Map.of("department", "총무과", "loanedUntil", yesterday.toString()))
                .orBroken();
        assertThat(loans.overdue()).isEqualTo(1);
        assertThat(loans.all()).singleElement().satisfies(loan -> {
            assertThat(loan.department()).isEqualTo("총무과");
            assertThat(loan.daysOver(LocalDate.now(clock))).isEqualTo(1);
        });
        assertThat(body("/equipment")).contains("반납 예정일이 지난 대여가 1대");
        assertThat(body("/equipment/loans.csv")).contains(number + ",컴퓨터,").contains(yesterday + ",1");

        act(number, "loan-extended", Map.of("loanedUntil", yesterday.plusDays(9).toString()))
                .orBroken();
        assertThat(loans.overdue()).isZero();
        act(number, "taken-back", Map.of("condition", "POOR")).orBroken();
        assertThat(loans.all()).isEmpty();
        assertThat(registers.keyed(devices, number).orElseThrow().record()).satisfies(device -> {
            assertThat(device.loanedUntil()).isNull();
            assertThat(device.condition()).isEqualTo(Device.Condition.POOR);
        });
    }

    @Test
    void loansAreLeafedThroughByTheDayOnWhichTheyAreDueBack() {
        var lent = List.of("43211507-20230340", "43211507-20230341", "43211507-20230342", "43211507-20230343");
        for (var number : lent) {
            int day = number.charAt(number.length() - 1) - '0';
            var until = today().plusDays(day == 3 ? 1 : 5);
            act(number, "lent", Map.of("department", "총무과", "loanedUntil", until.toString()))
                    .orBroken();
        }
        var pages = new ArrayList<String>();
        var after = Loan.Rank.FIRST;
        for (var page = loans.page(after, 2); !page.isEmpty(); page = loans.page(after, 2)) {
            page.forEach(loan -> pages.add(loan.itemNumber()));
            after = page.getLast().rank();
        }
        assertThat(pages).containsExactly(lent.get(3), lent.get(0), lent.get(1), lent.get(2));
        assertThat(loans.all().map(Loan::itemNumber)).isEqualTo(pages);
        assertThat(body("/equipment/loans?after=" + today().plusDays(5) + "_" + lent.get(1)))
                .contains(lent.get(2))
                .doesNotContain(lent.get(0));
        assertThat(body("/equipment/loans?after=2026-99-99_1")).contains(lent.get(0));
        lent.forEach(
                number -> act(number, "taken-back", Map.of("condition", "GOOD")).orBroken());
    }

    @Test
    void whatWasIssuedOutsideOfARoundIsAdHoc() {
        var sums = issued.sums(Period.of(LocalDate.of(2023, 1, 1), MAY), KnownAt.now());
        assertThat(sums).extracting(IssuedDevice.Sum::total).containsExactly(250L, 236L, 3L, 10L, 29L);
        assertThat(sums).allMatch(sum -> sum.regular() == 0);
        assertThat(issued.all(Period.until(MAY), KnownAt.now())).hasSize(528);
        assertThat(body("/equipment/issued?as-of=2023-05-31")).contains("수시보급", "528");
        assertThat(body("/equipment/issued.csv?as-of=2023-05-31"))
                .contains("43211507-20230001,컴퓨터,감사담당관,2023-03-06,정보통신팀-2023-보급,수시보급,");
    }

    @Test
    void theStraightLineWritesAPriceDownToWhatStays() {
        var line = new StraightLine(Won.of(1_000), StraightLine.Counting.MONTHS);
        var bought = LocalDate.of(2020, 3, 15);
        assertThat(line.value(Won.of(1_201_000), bought, 5, bought.minusDays(1)))
                .isEqualTo(Won.of(1_201_000));
        assertThat(line.value(Won.of(1_201_000), bought, 5, LocalDate.of(2020, 4, 14)))
                .isEqualTo(Won.of(1_201_000));
        assertThat(line.value(Won.of(1_201_000), bought, 5, LocalDate.of(2022, 9, 15)))
                .isEqualTo(Won.of(601_000));
        assertThat(line.value(Won.of(1_201_000), bought, 5, LocalDate.of(2025, 3, 15)))
                .isEqualTo(Won.of(1_000));
        assertThat(line.value(Won.of(1_201_000), bought, 5, LocalDate.of(2050, 1, 1)))
                .isEqualTo(Won.of(1_000));
        assertThat(line.value(Won.of(700), bought, 5, LocalDate.of(2050, 1, 1))).isEqualTo(Won.of(700));

        var halves = new StraightLine(Won.of(1_000), StraightLine.Counting.HALF_YEARS);
        assertThat(halves.value(Won.of(1_201_000), bought, 5, LocalDate.of(2020, 6, 29)))
                .isEqualTo(Won.of(1_201_000));
        assertThat(halves.value(Won.of(1_201_000), bought, 5, LocalDate.of(2020, 6, 30)))
                .isEqualTo(Won.of(1_081_000));
        assertThat(halves.value(Won.of(1_201_000), bought, 5, LocalDate.of(2024, 12, 31)))
                .isEqualTo(Won.of(1_000));
    }

    @Test
    void theDevicesOfAnItemAreWorthTogetherWhatTheyAreWorthOneByOne() {
        var day = LocalDate.of(2025, 6, 30);
        for (int place = 1; place <= 7; place++) {
            enter(device("43211509-9900%04d".formatted(place), Device.Item.NOTEBOOK, Won.of(900_000 + place * 7_777)));
        }
        var ones = values.all(day, KnownAt.now())
                .filter(one -> one.item() == Device.Item.NOTEBOOK && one.value() != null)
                .toList();
        assertThat(ones).hasSize(7);
        var sum = values.sums(day, KnownAt.now()).get(Device.Item.NOTEBOOK.ordinal());
        assertThat(sum.valued()).isEqualTo(7);
        assertThat(sum.devices()).isEqualTo(9 + 7);
        assertThat(sum.value().amount())
                .isEqualTo(ones.stream().mapToLong(one -> one.value().amount()).sum())
                .isPositive()
                .isLessThan(sum.price().amount());
        assertThat(body("/equipment/values?as-of=2025-06-30")).contains("장부가액", "1,000원은 남깁니다");
        assertThat(body("/equipment/values.csv?as-of=2025-06-30")).contains("43211509-99000001,노트북,");
    }

    @Test
    void theReplacementPlanTakesThePriceThatHoldsToday() {
        var computers = plan.byYear().stream()
                .filter(one -> one.item() == Device.Item.COMPUTER)
                .toList();
        assertThat(computers).singleElement().satisfies(one -> {
            assertThat(one.year()).isEqualTo(Math.max(2028, LocalDate.now(clock).getYear()));
            assertThat(one.devices()).isEqualTo(350);
            assertThat(one.cost()).contains(Won.of(350L * 1_300_000));
        });
        assertThat(body("/equipment/replacement")).contains("교체 계획", "350", "455,000,000", "단가표에 없는 품목은");
        assertThat(body("/equipment/replacement.csv")).contains("컴퓨터,350,1300000,455000000");
        assertThat(body("/equipment/replacement?lang=en"))
                .contains("Replacement plan")
                .doesNotContain("holding.");
    }

    @Test
    void aPurchaseNamesACommitmentOrPaymentThatStandsInTheBooks() {
        var field = purchases.field("spending").orElseThrow();
        var spending = registers.choices(field).keySet().iterator().next();
        assertThat(registers.name(field, spending).orElseThrow().ko()).contains("2023. ", "원");
        assertThat(keys(registers.enter(
                        purchases, purchase("B-2023-0001", UUID.randomUUID().toString()), Occasion.on(MAY))))
                .containsExactly("register.reference.unknown");
        var id = registers
                .enter(purchases, purchase("B-2023-0001", spending), Occasion.on(MAY))
                .orBroken();
        assertThat(body("/registers/equipment-purchases/" + id)).contains("원인행위·지출", "한빛");

        var device = device("43211507-99000099", Device.Item.COMPUTER, Won.of(1_000_000));
        assertThat(registers.enter(devices, with(device, "B-2023-0009"), Occasion.on(MAY)))
                .isInstanceOf(Outcome.Refused.class);
        var kept = registers
                .enter(devices, with(device, "B-2023-0001"), Occasion.on(MAY))
                .orBroken();
        assertThat(body("/registers/equipment-devices/" + kept)).contains("B-2023-0001");
        var gone = registers.find(devices, kept).orElseThrow();
        registers
                .leave(devices, kept, gone.version(), new Occasion(MAY, null, "시험으로 넣음"))
                .orBroken();
    }

    private static Purchase purchase(String number, String spending) {
        return new Purchase(
                number, Device.Item.COMPUTER, 50, Won.of(1_000_000), LocalDate.of(2023, 4, 3), "한빛", spending, null);
    }

    private void enter(Device device) {
        registers.enter(devices, device, Occasion.on(MAY)).orBroken();
    }

    private static Device device(String number, Device.Item item, Won price) {
        return device(number, item, BOUGHT, price, null);
    }

    private static Device with(Device device, String purchase) {
        return device(device.itemNumber(), device.item(), BOUGHT, device.price(), purchase);
    }

    private Outcome<Kept<Device>> act(String number, String deed, Map<String, String> typed) {
        return act(keyed(number), deed, typed, today());
    }
}
