package kr.onmaeul.network.wifi;

import java.lang.invoke.MethodHandles;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The registers of public access points and of complaints about them.
@Configuration(proxyBeanMethods = false)
class WifiRegisters {

    static final String POINTS = "wifi.access-points";

    @Bean
    Register<WifiAccessPoint> accessPoints() {
        return Register.of(MethodHandles.lookup(), WifiAccessPoint.class)
                .called(POINTS, "공공와이파이 대장", "Register of public Wi-Fi")
                .in("wifi_access_point")
                .keptBy("network")
                .counting(Figure.standing(POINTS, "공공와이파이", "Public Wi-Fi", "PLACES", "kind"))
                .done();
    }

    @Bean
    Register<WifiComplaint> wifiComplaints() {
        return Register.of(MethodHandles.lookup(), WifiComplaint.class)
                .called("wifi.complaints", "공공와이파이 민원 대장", "Register of Wi-Fi complaints")
                .in("wifi_complaint")
                .keptBy("network")
                .with(WifiComplaint.Act.class)
                .counting(
                        Figure.dated("wifi.complaints", "공공와이파이 민원", "Wi-Fi complaints", "CASES", "receivedOn", "kind"))
                .counting(Figure.done(
                        "wifi.complaints-closed", "공공와이파이 민원 처리", "Wi-Fi complaints closed", "CASES", "closed", "kind"))
                .done();
    }
}
