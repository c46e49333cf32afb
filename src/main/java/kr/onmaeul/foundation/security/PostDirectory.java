package kr.onmaeul.foundation.security;

import java.util.List;
import java.util.Optional;

/// Knows the posts of the office that works here and who acts for whom. The office brings it; without an office there
/// are none.
public interface PostDirectory {

    /// The posts of today.
    List<Post> posts();

    /// The posts that a post acts for today; may be some seconds old, so that every page can ask.
    List<Post> lately(String standIn);

    /// The post, if the stand-in acts for it today, as it stands this moment.
    Optional<Post> represented(String standIn, String post);
}
