package kr.onmaeul.foundation.backup;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a back-up holds beside the tables.
///
/// @param files the folder of kept files
@ConfigurationProperties("onmaeul.backup")
record BackupSettings(@DefaultValue("data/files") Path files) {}
