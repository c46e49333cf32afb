package kr.onmaeul.foundation.file;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where files are kept, how long they may be, and how long one waits for the thing it belongs to.
///
/// @param limit bytes of one file
/// @param waiting how long an accepted file waits before it is thrown away; never shorter than [#SHORTEST_WAIT]
@ConfigurationProperties("onmaeul.files")
record FileSettings(
        @DefaultValue("data/files") Path folder,
        @DefaultValue("20971520") long limit,
        @DefaultValue("7d") Duration waiting) {

    /// Over a weekend a form may lie open.
    static final Duration SHORTEST_WAIT = Duration.ofDays(3);

    FileSettings {
        waiting = waiting.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : waiting;
    }
}
