package kr.onmaeul.office.budget;

import kr.onmaeul.foundation.sheet.SheetIntake;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// The sheets that the budget takes in: `programs`, `budget` and `spending`.
@Configuration(proxyBeanMethods = false)
class BudgetSheets {

    @Bean
    SheetIntake programSheets(ProgramPosting posting, TransactionTemplate transaction, ApplicationEventPublisher told) {
        return new PostingIntake<>(
                "programs", ProgramSheet.FORM, ProgramSheet.FIELDS, posting::post, transaction, told);
    }

    @Bean
    SheetIntake budgetEventSheets(
            EventPosting posting, TransactionTemplate transaction, ApplicationEventPublisher told) {
        return new PostingIntake<>("budget", EventSheet.FORM, EventSheet.FIELDS, posting::post, transaction, told);
    }

    @Bean
    SheetIntake spendingSheets(
            SpendingPosting posting, TransactionTemplate transaction, ApplicationEventPublisher told) {
        return new PostingIntake<>(
                "spending", SpendingSheet.FORM, SpendingSheet.FIELDS, posting::post, transaction, told);
    }
}
