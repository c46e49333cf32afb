package kr.onmaeul.office.budget;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;

/// The unit programmes of a fiscal year side by side, in their order, with their sum.
public record BudgetTable(LocalDate day, List<Row> rows, Standing total) {

    public record Row(String code, Bilingual name, Standing standing) {}

    public BudgetTable {
        rows = List.copyOf(rows);
    }
}
