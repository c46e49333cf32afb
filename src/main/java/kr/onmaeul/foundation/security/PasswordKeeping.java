package kr.onmaeul.foundation.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Passwords are kept one way, as Argon2id (개인정보의 안전성 확보조치 기준 제7조제1항).
@Configuration(proxyBeanMethods = false)
class PasswordKeeping {

    @Bean
    PasswordEncoder passwords() {
        return new FewAtOnce(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }
}
