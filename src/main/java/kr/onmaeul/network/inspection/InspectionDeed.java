package kr.onmaeul.network.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Called;
import kr.onmaeul.foundation.register.Deed;
import kr.onmaeul.foundation.register.Field;
import kr.onmaeul.network.inspection.PreUseInspection.State;
import org.jspecify.annotations.Nullable;

/// What is done with an application, from its receipt to the certificate.
sealed interface InspectionDeed extends Deed<PreUseInspection> {

    String MENDING_ASKED = "mending-asked";
    String MENDED = "mended";
    String VISITED = "visited";
    String PASSED = "passed";
    String FAILED = "failed";
    String REAPPLIED = "reapplied";
    String CERTIFIED = "certified";

    static Outcome<PreUseInspection> from(PreUseInspection it, Supplier<PreUseInspection> next, State... states) {
        return Arrays.asList(states).contains(it.state())
                ? Outcome.done(next.get())
                : Outcome.refused(Problem.of(
                        "inspection.state.wrong", it.number(), it.state().label()));
    }

    /// 보완요구: a paper is missing or wrong; the clock stands still from this day on.
    @Called(code = MENDING_ASKED, ko = "보완요구", en = "Ask for mending", from = "RECEIVED")
    record AskForMending(
            @Field(ko = "보완할 것", en = "To be mended", length = 500)
            String missing,

            @Field(ko = "보완 기한", en = "To be mended by") @Nullable
            LocalDate mendBy)
            implements InspectionDeed {

        @Override
        public Outcome<PreUseInspection> on(PreUseInspection it) {
            return from(it, () -> it.next(State.MENDING, it.course().mending(missing, mendBy)), State.RECEIVED);
        }
    }

    /// 보완 접수: what was missing has come; the clock goes on the day after.
    @Called(code = MENDED, ko = "보완 접수", en = "Receive what was mended", from = "MENDING")
    record Mended(
            @Field(ko = "신청서", en = "Form of application") boolean form,
            @Field(ko = "준공설계도서", en = "Drawings as built") boolean drawings)
            implements InspectionDeed {

        @Override
        public Outcome<PreUseInspection> on(PreUseInspection it) {
            return from(it, () -> it.next(State.RECEIVED, it.course().mended(form, drawings)), State.MENDING);
        }
    }

    /// 현장검사: somebody was there and wrote down what stands.
    @Called(code = VISITED, ko = "현장검사", en = "Site visit", from = "RECEIVED")
    record Visit(
            @Field(ko = "검사자 직위", en = "Inspector's post") String inspector,

            @Field(ko = "확인 내용", en = "Findings", length = 1000)
            String findings)
            implements InspectionDeed {

        @Override
        public Outcome<PreUseInspection> on(PreUseInspection it) {
            return it.papersComplete()
                    ? from(it, () -> it.next(State.VISITED, it.course().seen(inspector, findings)), State.RECEIVED)
                    : Outcome.refused(Problem.of("inspection.papers.missing", it.number()));
        }
    }

    /// 적합 판정.
    @Called(code = PASSED, ko = "적합 판정", en = "Find it fit", from = "VISITED")
    record Pass() implements InspectionDeed {

        @Override
        public Outcome<PreUseInspection> on(PreUseInspection it) {
            return from(it, () -> it.next(State.FIT, it.course()), State.VISITED);
        }
    }

    /// 부적합 판정: with what does not fit, so that it can be put right and inspected again.
    @Called(code = FAILED, ko = "부적합 판정", en = "Find it unfit", from = "VISITED")
    record Fail(
            @Field(ko = "부적합 사유", en = "What does not fit", length = 1000)
            String faults) implements InspectionDeed {

        @Override
        public Outcome<PreUseInspection> on(PreUseInspection it) {
            return from(it, () -> it.next(State.UNFIT, it.course().unfit(faults)), State.VISITED);
        }
    }

    /// 재검사 신청: the faults were put right; the term begins anew.
    @Called(code = REAPPLIED, ko = "재검사 신청", en = "Apply again", from = "UNFIT")
    record Reapply() implements InspectionDeed {

        @Override
        public Outcome<PreUseInspection> on(PreUseInspection it) {
            return from(it, () -> it.next(State.RECEIVED, it.course().anew()), State.UNFIT);
        }
    }

    /// 필증 발급: the database gives the number.
    @Called(code = CERTIFIED, ko = "필증 발급", en = "Certify", from = "FIT")
    record Certify() implements InspectionDeed {

        @Override
        public Outcome<PreUseInspection> on(PreUseInspection it) {
            return from(it, () -> it.next(State.CERTIFIED, it.course()), State.FIT);
        }
    }

    /// 취하: the applicant takes it back, or the office sends it back because what was missing never came.
    @Called(
            code = "withdrawn",
            ko = "취하·반려",
            en = "Withdraw or send back",
            from = {"RECEIVED", "MENDING", "VISITED", "UNFIT"})
    record Withdraw() implements InspectionDeed {

        @Override
        public Outcome<PreUseInspection> on(PreUseInspection it) {
            return from(
                    it,
                    () -> it.next(State.WITHDRAWN, it.course().anew()),
                    State.RECEIVED,
                    State.MENDING,
                    State.VISITED,
                    State.UNFIT);
        }

        @Override
        public boolean leaves() {
            return true;
        }
    }
}
