package kr.onmaeul.foundation.document.pdf;

import java.util.concurrent.locks.ReentrantLock;

/// The right to lay out pages, which takes most of the memory there is: one has it at a time, and whoever waits longest
/// has it next.
final class Turn implements AutoCloseable {

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock(true);

    private Turn() {}

    static Turn taken() {
        ONE_AT_A_TIME.lock();
        return new Turn();
    }

    @Override
    public void close() {
        ONE_AT_A_TIME.unlock();
    }
}
