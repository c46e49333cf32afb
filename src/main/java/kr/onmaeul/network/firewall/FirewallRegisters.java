package kr.onmaeul.network.firewall;

import java.lang.invoke.MethodHandles;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The register of the systems that guard the network.
@Configuration(proxyBeanMethods = false)
class FirewallRegisters {

    @Bean
    Register<SecuritySystem> securitySystems() {
        return Register.of(MethodHandles.lookup(), SecuritySystem.class)
                .called("firewall.security-systems", "정보보안시스템 대장", "Register of security systems")
                .in("firewall_security_system")
                .keptBy("network")
                .counting(Figure.standing(
                        "firewall.security-systems", "정보보안시스템", "Security systems", "SETS", "kind", "guards"))
                .done();
    }
}
