package kr.onmaeul.network.wifi;

import java.lang.invoke.MethodHandles;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The register of public access points.
@Configuration(proxyBeanMethods = false)
class WifiRegisters {

    @Bean
    Register<WifiAccessPoint> accessPoints() {
        return Register.of(MethodHandles.lookup(), WifiAccessPoint.class)
                .called("wifi.access-points", "공공와이파이 대장", "Register of public Wi-Fi")
                .in("wifi_access_point")
                .keptBy("network")
                .counting(Figure.standing("wifi.access-points", "공공와이파이", "Public Wi-Fi", "PLACES", "kind"))
                .done();
    }
}
