package kr.onmaeul.network.inspection;

import java.lang.invoke.MethodHandles;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The register of pre-use inspections, and what is counted in it.
@Configuration(proxyBeanMethods = false)
class InspectionRegisters {

    static final String CODE = "inspection.applications";

    @Bean
    Register<PreUseInspection> inspectionApplications() {
        return Register.of(MethodHandles.lookup(), PreUseInspection.class)
                .called(CODE, "사용전검사 대장", "Register of pre-use inspections")
                .in("inspection_application")
                .saying("inspection_application_certificate_key", "inspection.certificate.taken")
                .saying("inspection_certify", "inspection.certificate.stays")
                .keptBy("network")
                .with(InspectionDeed.class)
                .counting(Figure.dated(
                        "inspection.received",
                        "사용전검사 접수",
                        "Applications for pre-use inspection",
                        "CASES",
                        "receivedOn",
                        "work"))
                .counting(Figure.done(
                        "inspection.certified",
                        "사용전검사필증 발급",
                        "Certificates of pre-use inspection",
                        "CASES",
                        InspectionDeed.CERTIFIED,
                        "work"))
                .counting(Figure.standing(
                        "inspection.standing", "사용전검사 건", "Pre-use inspections by state", "CASES", "state"))
                .done();
    }
}
