package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Called;
import kr.onmaeul.foundation.register.Deed;
import kr.onmaeul.foundation.register.Field;
import kr.onmaeul.network.equipment.Device.Condition;
import kr.onmaeul.network.equipment.Device.Purpose;
import kr.onmaeul.network.equipment.Device.State;
import org.jspecify.annotations.Nullable;

/// What is done with a device. Every deed is a movement from one state to the next; the stock is what the movements add
/// up to.
sealed interface DeviceDeed extends Deed<Device> {

    /// The device in its next state, if the deed can be done in the one it is in.
    static Outcome<Device> from(Device device, Device next, State... states) {
        return Arrays.asList(states).contains(device.state())
                ? Outcome.done(next)
                : Outcome.refused(Problem.of(
                        "equipment.state.wrong",
                        device.itemNumber(),
                        device.state().label()));
    }

    /// 입고: what was ordered has come.
    @Called(code = "received", ko = "입고", en = "Receive", from = "ORDERED")
    record Receive() implements DeviceDeed {

        @Override
        public Outcome<Device> on(Device device) {
            return from(device, device.in(State.IN_STOCK), State.ORDERED);
        }
    }

    /// 보급: it goes to a department for good.
    @Called(code = "issued", ko = "보급", en = "Issue", from = "IN_STOCK")
    record Issue(
            @Field(ko = "부서", en = "Department") String department,

            @Field(ko = "사용 직위", en = "Used by post", personal = true) @Nullable
            String post,

            @Field(ko = "장소", en = "Place") @Nullable String place,

            @Field(ko = "용도", en = "Used for") @Nullable Purpose purpose)
            implements DeviceDeed {

        @Override
        public Outcome<Device> on(Device device) {
            return from(
                    device, device.with(State.ASSIGNED, department, post, place).servingAs(purpose), State.IN_STOCK);
        }
    }

    /// 대여: it goes to a department for a time, until a day.
    @Called(code = "lent", ko = "대여", en = "Lend", from = "IN_STOCK")
    record Lend(
            @Field(ko = "부서", en = "Department") String department,

            @Field(ko = "사용 직위", en = "Used by post", personal = true) @Nullable
            String post,

            @Field(ko = "장소", en = "Place") @Nullable String place,

            @Field(ko = "반납 예정일", en = "Due back on") LocalDate loanedUntil)
            implements DeviceDeed {

        @Override
        public Outcome<Device> on(Device device) {
            return from(
                    device, device.with(State.ON_LOAN, department, post, place).lentUntil(loanedUntil), State.IN_STOCK);
        }
    }

    /// 대여 연장: it stays longer with whom it was lent to.
    @Called(code = "loan-extended", ko = "대여 연장", en = "Extend the loan", from = "ON_LOAN")
    record ExtendLoan(
            @Field(ko = "반납 예정일", en = "Due back on") LocalDate loanedUntil) implements DeviceDeed {

        @Override
        public Outcome<Device> on(Device device) {
            return from(device, device.lentUntil(loanedUntil), State.ON_LOAN);
        }
    }

    /// 반납: it comes back and is graded anew.
    @Called(
            code = "taken-back",
            ko = "반납",
            en = "Take back",
            from = {"ASSIGNED", "ON_LOAN"})
    record TakeBack(@Field(ko = "상태 등급", en = "Condition") Condition condition) implements DeviceDeed {

        @Override
        public Outcome<Device> on(Device device) {
            return from(
                    device,
                    device.with(State.IN_STOCK, null, null, null).graded(condition),
                    State.ASSIGNED,
                    State.ON_LOAN);
        }
    }

    /// 수리 맡김: it stays with whom it belongs to, and is at the repair.
    @Called(
            code = "sent-to-repair",
            ko = "수리 맡김",
            en = "Send to repair",
            from = {"IN_STOCK", "ASSIGNED"})
    record SendToRepair() implements DeviceDeed {

        @Override
        public Outcome<Device> on(Device device) {
            return from(device, device.in(State.UNDER_REPAIR), State.IN_STOCK, State.ASSIGNED);
        }
    }

    /// 수리 마침: back in stock, or with the department that had it.
    @Called(code = "repaired", ko = "수리 마침", en = "Repaired", from = "UNDER_REPAIR")
    record Repaired(@Field(ko = "상태 등급", en = "Condition") Condition condition) implements DeviceDeed {

        @Override
        public Outcome<Device> on(Device device) {
            var next = device.department() == null ? State.IN_STOCK : State.ASSIGNED;
            return from(device, device.in(next).graded(condition), State.UNDER_REPAIR);
        }
    }

    /// 불용 요청: it is to be disposed of. Reaching its useful life makes a device eligible, never more.
    @Called(
            code = "disposal-requested",
            ko = "불용 요청",
            en = "Request disposal",
            from = {"IN_STOCK", "UNDER_REPAIR"})
    record RequestDisposal() implements DeviceDeed {

        @Override
        public Outcome<Device> on(Device device) {
            return from(
                    device,
                    device.with(State.DISPOSAL_REQUESTED, null, null, null),
                    State.IN_STOCK,
                    State.UNDER_REPAIR);
        }
    }

    /// 처분: it leaves the register.
    @Called(code = "disposed", ko = "처분", en = "Dispose", from = "DISPOSAL_REQUESTED")
    record Dispose() implements DeviceDeed {

        @Override
        public Outcome<Device> on(Device device) {
            return from(device, device.in(State.DISPOSED), State.DISPOSAL_REQUESTED);
        }

        @Override
        public boolean leaves() {
            return true;
        }
    }

    /// 이동: it goes on serving, elsewhere or with somebody else. What is left empty stays as it is; a new department
    /// brings its own user.
    @Called(
            code = "moved",
            ko = "이동",
            en = "Move",
            from = {"IN_STOCK", "ASSIGNED", "ON_LOAN", "UNDER_REPAIR"})
    record Move(
            @Field(ko = "부서", en = "Department") @Nullable String department,

            @Field(ko = "사용 직위", en = "Used by post", personal = true) @Nullable
            String post,

            @Field(ko = "장소", en = "Place") @Nullable String place)
            implements DeviceDeed {

        @Override
        public Outcome<Device> on(Device device) {
            var nextDepartment = department == null ? device.department() : department;
            var sameUser = Objects.equals(nextDepartment, device.department());
            var nextPost = post != null ? post : sameUser ? device.post() : null;
            var nextPlace = place == null ? device.place() : place;
            var next = device.with(device.state(), nextDepartment, nextPost, nextPlace);
            return next.equals(device)
                    ? Outcome.refused(Problem.of("equipment.move.nothing", device.itemNumber()))
                    : from(device, next, State.IN_STOCK, State.ASSIGNED, State.ON_LOAN, State.UNDER_REPAIR);
        }
    }
}
