package kr.onmaeul.foundation.security;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param idle how long a session lives without a request (개인정보의 안전성 확보조치 기준 제6조제4항)
/// @param folder where secrets that the installation makes for itself are kept
/// @param proxies the addresses of the proxies in front of the program; none when people reach it directly
@ConfigurationProperties("onmaeul.security")
record SecuritySettings(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("data/secrets") Path folder,
        @DefaultValue List<String> proxies) {}
