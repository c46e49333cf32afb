package kr.onmaeul.office.initiative;

import java.util.EnumSet;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Called;
import kr.onmaeul.foundation.register.Deed;
import kr.onmaeul.office.initiative.Plan.State;

/// What becomes of a plan.
sealed interface PlanDeed extends Deed<PlanEntry> {

    @Called(code = "started", ko = "착수", en = "Start", from = "PLANNED")
    record Start() implements PlanDeed {

        @Override
        public Outcome<PlanEntry> on(PlanEntry plan) {
            return moved(plan, State.IN_WORK, State.PLANNED);
        }
    }

    @Called(
            code = "finished",
            ko = "완료",
            en = "Finish",
            from = {"PLANNED", "IN_WORK"})
    record Finish() implements PlanDeed {

        @Override
        public Outcome<PlanEntry> on(PlanEntry plan) {
            return moved(plan, State.DONE, State.PLANNED, State.IN_WORK);
        }
    }

    @Called(code = "resumed", ko = "다시 진행", en = "Resume", from = "DONE")
    record Resume() implements PlanDeed {

        @Override
        public Outcome<PlanEntry> on(PlanEntry plan) {
            return moved(plan, State.IN_WORK, State.DONE);
        }
    }

    @Called(code = "postponed", ko = "예정으로 되돌림", en = "Back to planned", from = "IN_WORK")
    record Postpone() implements PlanDeed {

        @Override
        public Outcome<PlanEntry> on(PlanEntry plan) {
            return moved(plan, State.PLANNED, State.IN_WORK);
        }
    }

    /// The plan leaves the list; the history and what was known before keep it.
    @Called(code = "given-up", ko = "거둠", en = "Give up")
    record GiveUp() implements PlanDeed {

        @Override
        public Outcome<PlanEntry> on(PlanEntry plan) {
            return Outcome.done(plan);
        }

        @Override
        public boolean leaves() {
            return true;
        }
    }

    private static Outcome<PlanEntry> moved(PlanEntry plan, State to, State first, State... others) {
        return EnumSet.of(first, others).contains(plan.state())
                ? Outcome.done(plan.in(to))
                : Outcome.refused(
                        Problem.of("initiative.plan.state", plan.state().label()));
    }
}
