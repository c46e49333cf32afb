package kr.onmaeul.foundation.register;

import java.util.List;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetIntakeSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Every register comes in as a sheet.
@Component
class RegisterSheets implements SheetIntakeSource {

    private final List<SheetIntake> sheets;

    RegisterSheets(
            List<Register<?>> registers,
            Keeping keeping,
            RegisterStore records,
            KeepingStore store,
            References references,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.sheets = registers.stream()
                .<SheetIntake>mapMulti((register, all) -> {
                    all.accept(new RegisterSheet<>(register, keeping, records, store, references, transaction, events));
                    if (!register.deeds().isEmpty()) {
                        all.accept(new DeedSheet<>(register, keeping, records, transaction));
                    }
                })
                .toList();
    }

    @Override
    public List<SheetIntake> intakes() {
        return sheets;
    }
}
