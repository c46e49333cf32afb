package kr.onmaeul.office.result;

import java.util.List;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Facts that follow from what a room keeps: a device was bought, a verdict was given. Whoever may write there need
/// not be allowed to record results besides; the room answers for its facts, in the transaction of what they follow
/// from.
@Service
public class Consequences {

    private final Recording recording;

    Consequences(Recording recording) {
        this.recording = recording;
    }

    /// Records facts with source keys. Those that were recorded before with the same values change nothing.
    ///
    /// @throws BrokenPromise when a room makes facts that the ledger does not take
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(List<NewResult> facts) {
        if (recording.recordConsequences(facts) instanceof Recording.Batch.Refused(var slips)) {
            throw new BrokenPromise(
                    "result.consequence",
                    BrokenPromise.Category.SYSTEM,
                    slips.stream().map(slip -> slip.problem().key()).distinct().collect(Collectors.joining(", ")));
        }
    }

    /// Reverses facts because what they followed from was a mistake. What is not there, or was reversed before, stays.
    ///
    /// @param reason why it was wrong
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(List<String> sourceKeys, String reason) {
        recording.reverseConsequences(sourceKeys, reason);
    }
}
