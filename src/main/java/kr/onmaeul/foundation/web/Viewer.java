package kr.onmaeul.foundation.web;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who looks at a page.
///
/// @param name the post as people say it, as it stands in the header
/// @param permissions what the viewer may do, named as the endpoints name it
/// @param idle how long the session lives without a request; null where there is no such limit
public record Viewer(
        String name, Set<String> permissions, @Nullable Duration idle) {

    public Viewer {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
