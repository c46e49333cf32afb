package kr.onmaeul.foundation.audit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Seals what has committed, a batch at a time. Writers never wait for it; of several programs on one database one
/// seals and the others pass by.
@Component
class Sealing {

    static final int BATCH = 500;
    private static final long PAUSE_MILLIS = 1_000;

    private final AuditStore store;
    private final TransactionTemplate transaction;

    Sealing(AuditStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void sealAll() {
        while (sealBatch() == BATCH) {
            Thread.yield();
        }
    }

    /// Seals up to a batch and says how many.
    int sealBatch() {
        return transaction.execute(status -> {
            if (!store.maySeal()) {
                return 0;
            }
            var seal = store.lastSeal();
            var events = store.sealable(BATCH);
            for (var event : events) {
                seal = seal.next(event);
                store.addSeal(event.id(), seal);
            }
            return events.size();
        });
    }
}
