package kr.onmaeul.foundation.audit;

import java.util.concurrent.Callable;

/// The network address that the work of this thread is done for; empty for the house's own work.
public final class RequestAddress {

    private static final ScopedValue<String> ADDRESS = ScopedValue.newInstance();

    private RequestAddress() {}

    public static String now() {
        return ADDRESS.orElse("");
    }

    public static <T> T as(String address, Callable<T> work) throws Exception {
        return ScopedValue.where(ADDRESS, address).call(work::call);
    }
}
