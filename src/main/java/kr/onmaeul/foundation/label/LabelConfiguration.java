package kr.onmaeul.foundation.label;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LabelSettings.class)
class LabelConfiguration {}
