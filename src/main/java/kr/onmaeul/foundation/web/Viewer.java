package kr.onmaeul.foundation.web;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who looks at a page.
///
/// @param name the post as people say it, as it stands in the header
/// @param permissions what the viewer may do, named as the endpoints name it
/// @param idle how long the session lives without a request; null where there is no such limit
/// @param actingFor the post that the viewer acts for at present, or null
/// @param mayActFor the posts that the viewer may choose to act for
/// @param key the same for one account always and for no other; it says nothing about it
public record Viewer(
        String name,
        Set<String> permissions,
        @Nullable Duration idle,
        @Nullable String actingFor,
        List<Choice> mayActFor,
        String key) {

    public Viewer {
        permissions = Set.copyOf(permissions);
        mayActFor = List.copyOf(mayActFor);
    }

    public Viewer(String name, Set<String> permissions, @Nullable Duration idle) {
        this(name, permissions, idle, null, List.of(), name);
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
