package kr.onmaeul.office.calendar;

import java.lang.invoke.MethodHandles;
import kr.onmaeul.foundation.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The register of days that were declared holidays. The planning team keeps it for the whole department.
@Configuration(proxyBeanMethods = false)
class CalendarRegisters {

    @Bean
    Register<DeclaredDay> declaredDays() {
        return Register.of(MethodHandles.lookup(), DeclaredDay.class)
                .called("calendar.declared", "임시공휴일 대장", "Register of declared holidays")
                .in("calendar_declared_day")
                .keptBy("promotion")
                .done();
    }
}
