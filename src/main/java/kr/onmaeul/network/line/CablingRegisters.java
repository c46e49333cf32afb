package kr.onmaeul.network.line;

import java.lang.invoke.MethodHandles;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The registers of what connects: LAN lines, panels, bundles and cables.
@Configuration(proxyBeanMethods = false)
class CablingRegisters {

    static final String IN_USE = "line_port_in_use";
    static final String IN_USE_SENTENCE = "line.port.in-use";

    @Bean
    Register<LanLine> lanLines() {
        return Register.of(MethodHandles.lookup(), LanLine.class)
                .called("line.lan", "LAN 회선 대장", "Register of LAN lines")
                .in("line_lan")
                .keptBy("network")
                .saying(IN_USE, IN_USE_SENTENCE)
                .saying("line_lan_extension", "line.extension.taken")
                .leadingTo("line.trace", "/lines/trace?from=")
                .counting(Figure.standing("line.lan", "LAN 통신망", "LAN lines", "LINES", "use"))
                .done();
    }

    @Bean
    Register<Panel> panels() {
        return Register.of(MethodHandles.lookup(), Panel.class)
                .called("line.panels", "패널 대장", "Register of panels")
                .in("line_panel")
                .keptBy("network")
                .saying(IN_USE, IN_USE_SENTENCE)
                .leadingTo("line.ports", "/lines/ports?of=")
                .leadingTo("line.impact", "/lines/impact?cut=")
                .counting(Figure.standing("line.panels", "패널", "Panels", "PIECES", "kind"))
                .done();
    }

    @Bean
    Register<Bundle> bundles() {
        return Register.of(MethodHandles.lookup(), Bundle.class)
                .called("line.bundles", "다발·관로 대장", "Register of bundles and ducts")
                .in("line_bundle")
                .keptBy("network")
                .leadingTo("line.impact", "/lines/impact?cut=")
                .counting(Figure.standing("line.bundles", "다발·관로", "Bundles and ducts", "PIECES", "kind"))
                .done();
    }

    @Bean
    Register<Cable> cables() {
        return Register.of(MethodHandles.lookup(), Cable.class)
                .called("line.cables", "케이블 대장", "Register of cables")
                .in("line_cable")
                .keptBy("network")
                .with(CableDeed.class)
                .saying("line_port_missing", "line.port.missing")
                .saying("line_port_taken", "line.port.taken")
                .saying("line_cable_end_pkey", "line.port.taken.just-now")
                .leadingTo("line.trace", "/lines/trace?from=")
                .leadingTo("line.impact", "/lines/impact?cut=")
                .counting(Figure.standing("line.cables", "케이블", "Cables", "PIECES", "state", "medium"))
                .done();
    }
}
