package kr.onmaeul.foundation.audit;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Follows the chain from its beginning and names the first link that does not hold.
@Service
public class ChainCheck {

    /// @param links how many links hold
    /// @param broken the first one that does not, or empty
    /// @param unsealed how many events wait for their seal
    /// @param head the hash of the last link that holds, in hexadecimal; noted elsewhere, it also proves that
    ///     nothing was cut off at the end
    public record Verdict(long links, Optional<Break> broken, long unsealed, String head) {}

    /// @param number the link that does not hold
    /// @param missing true when a link is missing before it, false when its content was changed
    public record Break(long number, boolean missing) {}

    private final AuditStore store;

    ChainCheck(AuditStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Verdict verify() {
        var walk = new Walk();
        store.chain(walk);
        return new Verdict(
                walk.last.number(),
                walk.broken,
                store.unsealed(),
                HexFormat.of().formatHex(walk.last.hash()));
    }

    /// Goes from link to link as far as they hold.
    private static final class Walk implements AuditStore.SealedEventReader {

        private Seal last = Seal.BEGINNING;
        private Optional<Break> broken = Optional.empty();

        @Override
        public void read(AuditEvent event, Seal seal) {
            if (broken.isPresent()) {
                return;
            }
            if (!seal.follows(last)) {
                broken = Optional.of(new Break(last.number() + 1, true));
            } else if (!seal.fits(event)) {
                broken = Optional.of(new Break(seal.number(), false));
            } else {
                last = seal;
            }
        }
    }
}
