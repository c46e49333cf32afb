package kr.onmaeul.browser;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.web.Identity;
import kr.onmaeul.foundation.web.Viewer;
import kr.onmaeul.foundation.web.ViewerSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The gallery alone, without database and sign-in: what a part looks like must not depend on them. Not annotated as a
/// configuration, so that no other test finds it.
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            SecurityAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ComponentScan({"kr.onmaeul.foundation.web", "kr.onmaeul.foundation.gallery", "kr.onmaeul.foundation.search"})
class Showcase {

    private static final String POLICY =
            "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

    static ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplication(Showcase.class)
                .run("--server.port=0", "--management.endpoint.health.validate-group-membership=false");
    }

    /// The policy that security sets, so that a part which breaks it is seen here first.
    @Bean
    Filter policy() {
        return (request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
            chain.doFilter(request, response);
        };
    }

    @Bean
    ViewerSource viewers() {
        return () -> Optional.of(new Viewer("언론팀 7급 2", Set.of("gallery.read", "search.read"), Duration.ofMinutes(30)));
    }

    @Bean
    Identity identity() {
        return new Identity() {
            @Override
            public Bilingual agency() {
                return new Bilingual("영등포구청", "Yeongdeungpo District Office");
            }

            @Override
            public Bilingual department() {
                return new Bilingual("홍보미디어과", "Public Relations and Media");
            }
        };
    }
}
