package kr.onmaeul.foundation.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@Profile("!command")
@EnableScheduling
class SchedulingConfiguration {}
