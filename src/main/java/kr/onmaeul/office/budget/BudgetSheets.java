package kr.onmaeul.office.budget;

import java.util.Set;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.sheet.SheetIntake;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// The sheets of the books: `budget` and `spending`.
@Configuration(proxyBeanMethods = false)
class BudgetSheets {

    private static final String EVENTS = "budget";

    @Bean
    SheetIntake budgetEventSheets(
            Register<DetailedProgramEntry> programs,
            Register<SubItemEntry> subItems,
            Register<LineEntry> lines,
            EventPosting posting,
            TransactionTemplate transaction,
            ApplicationEventPublisher told) {
        return new PostingIntake<>(
                EVENTS,
                Set.of(programs.name(), subItems.name(), lines.name()),
                EventSheet.FORM,
                EventSheet.FIELDS,
                posting::post,
                transaction,
                told);
    }

    @Bean
    SheetIntake spendingSheets(
            SpendingPosting posting, TransactionTemplate transaction, ApplicationEventPublisher told) {
        return new PostingIntake<>(
                "spending", Set.of(EVENTS), SpendingSheet.FORM, SpendingSheet.FIELDS, posting::post, transaction, told);
    }
}
