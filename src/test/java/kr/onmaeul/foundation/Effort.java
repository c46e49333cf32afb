package kr.onmaeul.foundation;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/// How long the processor worked on something, whatever else the machine did meanwhile.
public final class Effort {

    private Effort() {}

    /// @param work done by the thread that asks
    public static Duration of(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var began = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - began);
    }
}
