package kr.onmaeul.network.line;

import java.lang.invoke.MethodHandles;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The registers of own fibre. Route and cores are counted apart: 170 km of route are not 170 km of core.
@Configuration(proxyBeanMethods = false)
class FibreRegisters {

    @Bean
    Register<FibreSection> fibreSections() {
        return Register.of(MethodHandles.lookup(), FibreSection.class)
                .called("line.fibre", "자가정보통신망(광케이블) 대장", "Register of own fibre")
                .in("line_fibre_section")
                .keptBy("network")
                .saying("line_section_in_use", "line.section.in-use")
                .leadingTo("line.strands.show", "/lines/strands?of=")
                .leadingTo("line.impact", "/lines/impact?cut=")
                .counting(
                        Figure.sum("line.fibre", "자가정보통신망(광케이블)", "Own fibre network", "KILOMETRES", "routeKm", "laid"))
                .counting(Figure.product(
                        "line.fibre-cores",
                        "자가정보통신망 심선 연장",
                        "Own fibre network, core length",
                        "KILOMETRES",
                        "routeKm",
                        "cores",
                        "laid"))
                .done();
    }

    @Bean
    Register<Strand> strands() {
        return Register.of(MethodHandles.lookup(), Strand.class)
                .called("line.strands", "심선 대장", "Register of cores")
                .in("line_strand")
                .keptBy("network")
                .saying("line_strand_missing", "line.strand.missing")
                .counting(Figure.standing("line.strands", "쓰는 심선", "Cores not free", "PIECES", "condition"))
                .done();
    }
}
