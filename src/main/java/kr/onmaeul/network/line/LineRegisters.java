package kr.onmaeul.network.line;

import java.lang.invoke.MethodHandles;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The registers of the network's devices and lines.
@Configuration(proxyBeanMethods = false)
class LineRegisters {

    static final String LEASED = "line.leased";

    @Bean
    Register<NetworkDevice> networkDevices() {
        return Register.of(MethodHandles.lookup(), NetworkDevice.class)
                .called("line.devices", "네트워크장비 대장", "Register of network devices")
                .in("line_network_device")
                .keptBy("network")
                .saying(CablingRegisters.IN_USE, CablingRegisters.IN_USE_SENTENCE)
                .leadingTo("line.ports", "/lines/ports?of=")
                .leadingTo("line.impact", "/lines/impact?cut=")
                .counting(Figure.standing("line.devices", "네트워크장비", "Network devices", "DEVICES", "kind"))
                .done();
    }

    @Bean
    Register<LeasedLine> leasedLines() {
        return Register.of(MethodHandles.lookup(), LeasedLine.class)
                .called(LEASED, "전용회선 대장", "Register of leased lines")
                .in("line_leased_line")
                .keptBy("network")
                .saying(CablingRegisters.IN_USE, CablingRegisters.IN_USE_SENTENCE)
                .leadingTo("line.trace", "/lines/trace?from=")
                .leadingTo("line.impact", "/lines/impact?cut=")
                .counting(Figure.standing(LEASED, "전용회선", "Leased lines", "LINES", "use"))
                .done();
    }
}
