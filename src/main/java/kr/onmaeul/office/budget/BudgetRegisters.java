package kr.onmaeul.office.budget;

import java.lang.invoke.MethodHandles;
import java.time.Clock;
import kr.onmaeul.foundation.register.Aside;
import kr.onmaeul.foundation.register.RecordNames;
import kr.onmaeul.foundation.register.Reference;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterReading;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The registers of the budget, what stands beside their records, and how fields of registers name them.
@Configuration(proxyBeanMethods = false)
class BudgetRegisters {

    static final String POLICY = "budget.policy-programs";
    static final String UNIT = "budget.unit-programs";
    static final String DETAILED = "budget.detailed-programs";
    static final String SUB_ITEM = "budget.sub-items";
    static final String LINE = "budget.lines";

    private static final String WRITE = "budget.write";

    @Bean
    Register<PolicyProgramEntry> policyPrograms() {
        return Register.of(MethodHandles.lookup(), PolicyProgramEntry.class)
                .called(POLICY, "정책사업 대장", "Register of policy programmes")
                .in("policy_program")
                .keptBy(MenuSource.OFFICE)
                .writtenWith(WRITE)
                .keyStays()
                .done();
    }

    @Bean
    Register<UnitProgramEntry> unitPrograms() {
        return Register.of(MethodHandles.lookup(), UnitProgramEntry.class)
                .called(UNIT, "단위사업 대장", "Register of unit programmes")
                .in("unit_program")
                .keptBy(MenuSource.OFFICE)
                .writtenWith(WRITE)
                .keyStays()
                .done();
    }

    @Bean
    Register<DetailedProgramEntry> detailedPrograms() {
        return Register.of(MethodHandles.lookup(), DetailedProgramEntry.class)
                .called(DETAILED, "세부사업 대장", "Register of detailed programmes")
                .in("detailed_program")
                .keptBy(MenuSource.OFFICE)
                .writtenWith(WRITE)
                .keyStays()
                .saying("detailed_program_in_place", "budget.program.in-place")
                .saying("detailed_program_department", "budget.program.department")
                .done();
    }

    @Bean
    Register<SubItemEntry> subItems() {
        return Register.of(MethodHandles.lookup(), SubItemEntry.class)
                .called(SUB_ITEM, "통계목 대장", "Register of sub-items")
                .in("budget_sub_item")
                .keptBy(MenuSource.OFFICE)
                .writtenWith(WRITE)
                .keyStays()
                .done();
    }

    @Bean
    Register<LineEntry> budgetLines() {
        return Register.of(MethodHandles.lookup(), LineEntry.class)
                .called(LINE, "예산과목 대장", "Register of budget lines")
                .in("budget_line")
                .keptBy(MenuSource.OFFICE)
                .writtenWith(WRITE)
                .keyStays()
                .saying("budget_line_in_use", "budget.line.in-use")
                .done();
    }

    @Bean
    Aside budgetOfUnit(Budget budget, Programs programs) {
        return new BudgetOfRecord(UNIT, budget, programs);
    }

    @Bean
    Aside budgetOfDetail(Budget budget, Programs programs) {
        return new BudgetOfRecord(DETAILED, budget, programs);
    }

    @Bean
    Aside budgetOfLine(Budget budget, Programs programs) {
        return new BudgetOfRecord(LINE, budget, programs);
    }

    @Bean
    Reference policyProgramCodes(Register<PolicyProgramEntry> register, RegisterReading reading, Clock clock) {
        return RecordNames.of(register, PolicyProgramEntry::called, reading, clock);
    }

    @Bean
    Reference unitProgramCodes(Register<UnitProgramEntry> register, RegisterReading reading, Clock clock) {
        return RecordNames.of(register, UnitProgramEntry::called, reading, clock);
    }

    @Bean
    Reference detailedProgramCodes(Register<DetailedProgramEntry> register, RegisterReading reading, Clock clock) {
        return RecordNames.of(register, DetailedProgramEntry::called, reading, clock);
    }

    @Bean
    Reference subItemCodes(Register<SubItemEntry> register, RegisterReading reading, Clock clock) {
        return RecordNames.of(register, SubItemEntry::called, reading, clock);
    }
}
