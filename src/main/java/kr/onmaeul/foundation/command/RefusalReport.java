package kr.onmaeul.foundation.command;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/// Prints the sentence of a refusal alone, without the trace that only a builder could read.
final class RefusalReport implements SpringBootExceptionReporter {

    RefusalReport(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var refused = StartRefused.behind(failure);
        refused.ifPresent(refusal -> System.err.println(refusal.getMessage()));
        return refused.isPresent();
    }
}
