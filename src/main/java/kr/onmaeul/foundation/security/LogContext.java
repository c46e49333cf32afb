package kr.onmaeul.foundation.security;

import org.slf4j.MDC;

/// What every line of the log knows of the request it belongs to, named as in the Elastic Common Schema: ids only, no
/// name and no address.
final class LogContext {

    static final String REQUEST = "http.request.id";
    static final String USER = "user.id";

    private LogContext() {}

    interface Work<T> {
        T call() throws Exception;
    }

    static <T> T with(String name, String value, Work<T> work) throws Exception {
        try (var line = MDC.putCloseable(name, value)) {
            return work.call();
        }
    }
}
