package kr.onmaeul.foundation.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;

/// The example of `docs/registers.md`: a vehicle of the office.
record Vehicle(
        @Field(ko = "차량번호", en = "Plate", pattern = "[0-9]{2,3}[가-힣][0-9]{4}", example = "12가3456", sort = true)
        String plate,

        @Field(ko = "차종", en = "Kind", filter = true) Kind kind,
        @Field(ko = "모델", en = "Model") String model,

        @Field(ko = "배기량", en = "Displacement", min = 0, max = 20_000, unit = "cc") @Nullable
        Long displacement,

        @Field(ko = "연비", en = "Consumption", min = 0, unit = "㎞/L", list = false) @Nullable
        BigDecimal consumption,

        @Field(ko = "취득금액", en = "Price", min = 0, unit = "원")
        Won price,

        @Field(ko = "취득일", en = "Bought on", sort = true) LocalDate boughtOn,

        @Field(ko = "부서", en = "Unit", refers = "test.unit", filter = true) @Nullable
        String unit,

        @Field(ko = "함께 쓰는 부서", en = "Shared with", refers = "test.unit", filter = true, list = false, max = 10)
        List<String> shared,

        @Field(ko = "전기차", en = "Electric", filter = true) boolean electric,

        @Field(ko = "운전자 연락처", en = "Driver's telephone", personal = true) @Nullable
        String telephone,

        @Field(ko = "상태", en = "State", filter = true) State state) {

    enum Kind implements Labelled {
        CAR("승용", "Car"),
        VAN("승합", "Van"),
        TRUCK("화물", "Truck");

        private final Bilingual label;

        Kind(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    enum State implements Labelled {
        PARKED("대기", "Parked"),
        OUT("운행", "Out"),
        SOLD("매각", "Sold");

        private final Bilingual label;

        State(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    Vehicle in(State state, @Nullable String unit) {
        return new Vehicle(
                plate,
                kind,
                model,
                displacement,
                consumption,
                price,
                boughtOn,
                unit,
                shared,
                electric,
                telephone,
                state);
    }

    /// What is done with vehicles.
    sealed interface VehicleDeed extends Deed<Vehicle> {}

    @Called(code = "lent", ko = "배차", en = "Lend", from = "PARKED")
    record Lend(
            @Field(ko = "부서", en = "Unit", refers = "test.unit")
            String unit) implements VehicleDeed {

        @Override
        public Outcome<Vehicle> on(Vehicle vehicle) {
            return vehicle.state() == State.PARKED
                    ? Outcome.done(vehicle.in(State.OUT, unit))
                    : Outcome.refused(Problem.of("register.there"));
        }
    }

    @Called(code = "back", ko = "복귀", en = "Back", from = "OUT")
    record Back() implements VehicleDeed {

        @Override
        public Outcome<Vehicle> on(Vehicle vehicle) {
            return vehicle.state() == State.OUT
                    ? Outcome.done(vehicle.in(State.PARKED, null))
                    : Outcome.refused(Problem.of("register.there"));
        }
    }

    @Called(code = "sold", ko = "매각", en = "Sell", from = "PARKED")
    record Sell() implements VehicleDeed {

        @Override
        public Outcome<Vehicle> on(Vehicle vehicle) {
            return vehicle.state() == State.PARKED
                    ? Outcome.done(vehicle.in(State.SOLD, null))
                    : Outcome.refused(Problem.of("register.there"));
        }

        @Override
        public boolean leaves() {
            return true;
        }
    }
}
