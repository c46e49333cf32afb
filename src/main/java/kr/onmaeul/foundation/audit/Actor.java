package kr.onmaeul.foundation.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who does something: an account under its post's name, perhaps acting for another post.
///
/// @param account the account's id; nil for the house itself
/// @param name the post as people say it: 언론팀 7급 2
/// @param actingFor the post that is acted for, or null
public record Actor(UUID account, String name, @Nullable String actingFor) {

    /// The house itself: jobs, founding, clean-up.
    public static final Actor HOUSE = new Actor(new UUID(0, 0), "온마을", null);
}
