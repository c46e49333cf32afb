package kr.onmaeul.foundation.security;

import java.util.List;

/// Knows the posts of the office that works here. The office brings it; without an office there are none.
public interface PostDirectory {

    /// The posts of today.
    List<Post> posts();
}
