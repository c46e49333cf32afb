package kr.onmaeul.office.organization;

import java.lang.invoke.MethodHandles;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import kr.onmaeul.foundation.register.RecordNames;
import kr.onmaeul.foundation.register.Reference;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterReading;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The registers of the organisation, and how other registers name its units.
@Configuration(proxyBeanMethods = false)
class OrganizationRegisters {

    private static final String WRITE = "organization.write";

    @Bean
    Register<UnitEntry> units() {
        return Register.of(MethodHandles.lookup(), UnitEntry.class)
                .called("organization.units", "조직 대장", "Register of units")
                .in("organization_unit")
                .keptBy(MenuSource.OFFICE)
                .writtenWith(WRITE)
                .keyStays()
                .done();
    }

    @Bean
    Register<DutyEntry> duties() {
        return Register.of(MethodHandles.lookup(), DutyEntry.class)
                .called("organization.duties", "분장사무 대장", "Register of duties")
                .in("organization_duty")
                .keptBy(MenuSource.OFFICE)
                .writtenWith(WRITE)
                .done();
    }

    @Bean
    Register<QuotaEntry> quota() {
        return Register.of(MethodHandles.lookup(), QuotaEntry.class)
                .called("organization.quota", "정원 대장", "Register of posts allowed")
                .in("organization_quota")
                .keptBy(MenuSource.OFFICE)
                .writtenWith(WRITE)
                .done();
    }

    @Bean
    Register<PostEntry> posts() {
        return Register.of(MethodHandles.lookup(), PostEntry.class)
                .called("organization.posts", "현원 대장", "Register of staff")
                .in("organization_post")
                .keptBy(MenuSource.OFFICE)
                .writtenWith(WRITE)
                .keyStays()
                .done();
    }

    @Bean
    Reference anyUnit(Register<UnitEntry> units, RegisterReading reading, Clock clock) {
        return units("organization.unit", EnumSet.allOf(Unit.Kind.class), units, reading, clock);
    }

    /// What another unit may belong to.
    @Bean
    Reference unitAbove(Register<UnitEntry> units, RegisterReading reading, Clock clock) {
        return units("organization.above", EnumSet.of(Unit.Kind.AGENCY, Unit.Kind.DEPARTMENT), units, reading, clock);
    }

    @Bean
    Reference department(Register<UnitEntry> units, RegisterReading reading, Clock clock) {
        return units("organization.department", EnumSet.of(Unit.Kind.DEPARTMENT), units, reading, clock);
    }

    @Bean
    Reference team(Register<UnitEntry> units, RegisterReading reading, Clock clock) {
        return units("organization.team", EnumSet.of(Unit.Kind.TEAM), units, reading, clock);
    }

    /// Units of some kinds, from the agency down.
    private static Reference units(
            String code, Set<Unit.Kind> kinds, Register<UnitEntry> units, RegisterReading reading, Clock clock) {
        return RecordNames.of(units, UnitEntry::called, reading, clock)
                .as(code)
                .among(unit -> kinds.contains(unit.kind()))
                .inOrder(Comparator.comparing(UnitEntry::kind)
                        .thenComparing(UnitEntry::place)
                        .thenComparing(UnitEntry::code));
    }
}
