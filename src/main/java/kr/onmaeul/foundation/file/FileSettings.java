package kr.onmaeul.foundation.file;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where files are kept and how long they may be.
///
/// @param limit bytes of one file
@ConfigurationProperties("onmaeul.files")
record FileSettings(
        @DefaultValue("data/files") Path folder,
        @DefaultValue("20971520") long limit) {}
