package kr.onmaeul.office.initiative;

import java.lang.invoke.MethodHandles;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import kr.onmaeul.foundation.register.Ownership;
import kr.onmaeul.foundation.register.RecordNames;
import kr.onmaeul.foundation.register.Reference;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterReading;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The registers of initiatives and of their plans, and whose each of them is.
@Configuration(proxyBeanMethods = false)
class InitiativeRegisters {

    private static final String WRITE = "initiative.write";

    @Bean
    Register<InitiativeEntry> initiativeRegister() {
        return Register.of(MethodHandles.lookup(), InitiativeEntry.class)
                .called("initiative.initiatives", "주요업무 대장", "Register of initiatives")
                .in("initiative")
                .keptBy(MenuSource.OFFICE)
                .writtenWith(WRITE)
                .keyStays()
                .saying("initiative_place", "initiative.place.taken")
                .saying("initiative_line_one", "initiative.line.taken")
                .leadingTo("initiative.page", "/initiatives/")
                .done();
    }

    @Bean
    Register<PlanEntry> planRegister() {
        return Register.of(MethodHandles.lookup(), PlanEntry.class)
                .called("initiative.plans", "향후계획 대장", "Register of plans")
                .in("initiative_plan")
                .keptBy(MenuSource.OFFICE)
                .writtenWith(WRITE)
                .keyStays()
                .with(PlanDeed.class)
                .unique("initiative_plan_place", "initiative", "place")
                .done();
    }

    @Bean
    Reference initiativeCodes(Register<InitiativeEntry> initiatives, RegisterReading reading, Clock clock) {
        return RecordNames.of(initiatives, InitiativeEntry::called, reading, clock)
                .as("initiative")
                .inOrder(Comparator.comparing(InitiativeEntry::initiative, Initiatives.IN_ORDER));
    }

    @Bean
    Ownership initiativeOwnership(Register<InitiativeEntry> initiatives) {
        return new Ownership() {

            @Override
            public String register() {
                return initiatives.code();
            }

            @Override
            public List<String> units(Record record) {
                return record instanceof InitiativeEntry initiative ? initiative.everybody() : List.of();
            }
        };
    }

    /// A plan is written by whoever writes its initiative.
    @Bean
    Ownership planOwnership(Register<PlanEntry> plans, Register<InitiativeEntry> initiatives, RegisterReading reading) {
        return new Ownership() {

            @Override
            public String register() {
                return plans.code();
            }

            @Override
            public List<String> units(Record record) {
                return record instanceof PlanEntry plan
                        ? reading.keyed(initiatives, plan.initiative())
                                .map(InitiativeEntry::everybody)
                                .orElse(List.of())
                        : List.of();
            }
        };
    }
}
