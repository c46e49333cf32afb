package kr.onmaeul.foundation.register;

import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;

/// A record whose fields must fit one another.
public interface Coherent {

    /// What does not fit; each problem names the field where it is mended.
    List<Problem> problems();
}
