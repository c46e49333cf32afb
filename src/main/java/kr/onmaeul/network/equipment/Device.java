package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;
import org.jspecify.annotations.Nullable;

/// A device that the team buys, issues to departments and one day disposes of (사무기기). Its number is the goods' class
/// (8 digits) and its identifier (8 digits). What becomes of it is said by a [DeviceDeed], never by changing the field.
record Device(
        @Field(
                ko = "물품번호",
                en = "Item number",
                pattern = "[0-9]{8}-[0-9]{8}",
                example = "43211507-20230001",
                sort = true)
        String itemNumber,

        @Field(ko = "품목", en = "Item", filter = true) Item item,
        @Field(ko = "모델", en = "Model") String model,

        @Field(ko = "제조번호", en = "Serial number", list = false) @Nullable
        String serial,

        @Field(ko = "구매일", en = "Bought on", sort = true) LocalDate boughtOn,

        @Field(ko = "구매금액", en = "Price", min = 0, unit = "원", list = false) @Nullable
        Won price,

        @Field(ko = "구매번호", en = "Purchase number", refers = "equipment.purchases", list = false) @Nullable
        String purchase,

        @Field(ko = "상태 등급", en = "Condition", list = false) Condition condition,
        @Field(ko = "부서", en = "Department") @Nullable String department,

        @Field(ko = "사용 직위", en = "Used by post", personal = true, list = false) @Nullable
        String post,

        @Field(ko = "장소", en = "Place", list = false) @Nullable
        String place,

        @Field(ko = "용도", en = "Used for", list = false) @Nullable
        Purpose purpose,

        @Field(ko = "반납 예정일", en = "Due back on", list = false) @Nullable
        LocalDate loanedUntil,

        @Field(ko = "상태", en = "State", filter = true) State state,

        @Field(ko = "사업코드", en = "Initiative", refers = "initiative", filter = true, list = false) @Nullable
        String initiative,

        @Field(ko = "비고", en = "Note", list = false, length = 500) @Nullable
        String note)
        implements Coherent {

    /// What is assigned or lent is with a department; what is in stock is not. What is lent comes back on a day.
    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var handedOut = state == State.ASSIGNED || state == State.ON_LOAN;
        if (handedOut && department == null) {
            problems.add(Problem.at("department", "equipment.department.missing", itemNumber, state.label()));
        } else if (!handedOut && state != State.UNDER_REPAIR && department != null) {
            problems.add(Problem.at("department", "equipment.department.needless", department, state.label()));
        }
        if (state == State.ON_LOAN && loanedUntil == null) {
            problems.add(Problem.at("loanedUntil", "equipment.loan.until.missing", itemNumber));
        } else if (state != State.ON_LOAN && loanedUntil != null) {
            problems.add(Problem.at("loanedUntil", "equipment.loan.until.needless", loanedUntil, state.label()));
        }
        return problems;
    }

    Device in(State next) {
        return with(next, department, post, place, condition, null, purpose);
    }

    /// With a department, or in nobody's hands.
    Device with(State next, @Nullable String department, @Nullable String post, @Nullable String place) {
        return with(next, department, post, place, condition, null, purpose);
    }

    Device graded(Condition grade) {
        return with(state, department, post, place, grade, loanedUntil, purpose);
    }

    /// With the use it is put to; none leaves it as it was.
    Device servingAs(@Nullable Purpose next) {
        return next == null ? this : with(state, department, post, place, condition, loanedUntil, next);
    }

    Device lentUntil(LocalDate day) {
        return with(state, department, post, place, condition, day, purpose);
    }

    private Device with(
            State next,
            @Nullable String nextDepartment,
            @Nullable String nextPost,
            @Nullable String nextPlace,
            Condition grade,
            @Nullable LocalDate until,
            @Nullable Purpose nextPurpose) {
        return new Device(
                itemNumber,
                item,
                model,
                serial,
                boughtOn,
                price,
                purchase,
                grade,
                nextDepartment,
                nextPost,
                nextPlace,
                nextPurpose,
                until,
                next,
                initiative,
                note);
    }

    enum Item implements Labelled {
        COMPUTER("컴퓨터", "Computer"),
        MONITOR("모니터", "Monitor"),
        NOTEBOOK("노트북", "Notebook"),
        TABLET("태블릿", "Tablet"),
        PRINTER("프린터", "Printer");

        private final Bilingual label;

        Item(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /// How well it still serves.
    enum Condition implements Labelled {
        GOOD("좋음", "Good"),
        FAIR("보통", "Fair"),
        POOR("나쁨", "Poor");

        private final Bilingual label;

        Condition(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /// What it is used for. Whoever serves citizens is served first.
    enum Purpose implements Labelled {
        COUNTER("민원 창구", "Service counter"),
        DESK("일반 업무", "Desk work"),
        SHARED("공용", "Shared");

        private final Bilingual label;

        Purpose(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    enum State implements Labelled {
        ORDERED("발주", "Ordered"),
        IN_STOCK("재고", "In stock"),
        ASSIGNED("지급", "Assigned"),
        ON_LOAN("대여", "On loan"),
        UNDER_REPAIR("수리", "Under repair"),
        DISPOSAL_REQUESTED("불용 요청", "Disposal requested"),
        DISPOSED("처분", "Disposed");

        private final Bilingual label;

        State(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }
}
