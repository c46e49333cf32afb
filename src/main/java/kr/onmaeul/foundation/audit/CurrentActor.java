package kr.onmaeul.foundation.audit;

import java.util.concurrent.Callable;

/// Who acts in this thread. A request sets it once; whatever runs outside a request is done by the house.
public final class CurrentActor {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private CurrentActor() {}

    public static Actor now() {
        return ACTOR.orElse(Actor.HOUSE);
    }

    /// Does what cannot fail with a checked exception in the actor's name.
    public static void does(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }

    /// Does the work in the actor's name.
    public static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return ScopedValue.where(ACTOR, actor).call(work::call);
    }
}
