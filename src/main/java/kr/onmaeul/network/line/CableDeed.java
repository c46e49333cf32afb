package kr.onmaeul.network.line;

import java.util.Arrays;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Called;
import kr.onmaeul.foundation.register.Deed;
import kr.onmaeul.network.line.Cable.State;

/// What is done with a cable.
sealed interface CableDeed extends Deed<Cable> {

    private static Outcome<Cable> from(Cable cable, State next, State... states) {
        return Arrays.asList(states).contains(cable.state())
                ? Outcome.done(cable.in(next))
                : Outcome.refused(Problem.of(
                        "line.cable.state", cable.number(), cable.state().label()));
    }

    /// 개통: it is plugged in at both ends.
    @Called(code = "connected", ko = "개통", en = "Connect", from = "PLANNED")
    record Connect() implements CableDeed {

        @Override
        public Outcome<Cable> on(Cable cable) {
            return from(cable, State.ACTIVE, State.PLANNED);
        }
    }

    /// 철거 예정: it is to be removed, and carries its line until then.
    @Called(code = "condemned", ko = "철거 예정", en = "To be removed", from = "ACTIVE")
    record Condemn() implements CableDeed {

        @Override
        public Outcome<Cable> on(Cable cable) {
            return from(cable, State.DECOMMISSIONING, State.ACTIVE);
        }
    }

    /// 철거 취소: it stays after all.
    @Called(code = "spared", ko = "철거 취소", en = "Keep after all", from = "DECOMMISSIONING")
    record Spare() implements CableDeed {

        @Override
        public Outcome<Cable> on(Cable cable) {
            return from(cable, State.ACTIVE, State.DECOMMISSIONING);
        }
    }

    /// 철거: it is pulled out, and its ports are free.
    @Called(code = "pulled", ko = "철거", en = "Remove")
    record Pull() implements CableDeed {

        @Override
        public Outcome<Cable> on(Cable cable) {
            return Outcome.done(cable);
        }

        @Override
        public boolean leaves() {
            return true;
        }
    }
}
