package kr.onmaeul.foundation.web;

import java.util.Optional;

/// Knows who looks at the page of the current request. Security brings it.
public interface ViewerSource {

    /// The one who is signed in, or empty before sign-in.
    Optional<Viewer> viewer();
}
