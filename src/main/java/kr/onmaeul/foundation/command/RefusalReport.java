package kr.onmaeul.foundation.command;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/// Prints the sentence of a refusal alone, without the trace that only a builder could read.
final class RefusalReport implements SpringBootExceptionReporter {

    RefusalReport(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                System.err.println(refused.getMessage());
                return true;
            }
        }
        return false;
    }
}
