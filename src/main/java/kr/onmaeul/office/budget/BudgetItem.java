package kr.onmaeul.office.budget;

import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;

/// A 편성목: the group of 통계목 whose codes begin with its three digits. The names are those of the classification
/// of local expenditure by nature (지방자치단체 예산편성 운영기준, 별표).
public record BudgetItem(String code, Bilingual name) {

    private static final Map<String, Bilingual> NAMES = Map.ofEntries(
            Map.entry("101", new Bilingual("인건비", "Personnel")),
            Map.entry("201", new Bilingual("일반운영비", "General operation")),
            Map.entry("202", new Bilingual("여비", "Travel")),
            Map.entry("203", new Bilingual("업무추진비", "Official business")),
            Map.entry("204", new Bilingual("직무수행경비", "Duty allowances")),
            Map.entry("206", new Bilingual("재료비", "Materials")),
            Map.entry("207", new Bilingual("연구개발비", "Research and development")),
            Map.entry("301", new Bilingual("일반보전금", "General compensation")),
            Map.entry("303", new Bilingual("포상금", "Awards")),
            Map.entry("307", new Bilingual("민간이전", "Transfers to private bodies")),
            Map.entry("308", new Bilingual("자치단체등이전", "Transfers to local governments")),
            Map.entry("403", new Bilingual("자치단체등자본이전", "Capital transfers to local governments")),
            Map.entry("401", new Bilingual("시설비및부대비", "Facilities")),
            Map.entry("402", new Bilingual("민간자본이전", "Capital transfers to private bodies")),
            Map.entry("405", new Bilingual("자산취득비", "Acquisition of assets")));

    /// The item of a code; one that is not in the list bears its code as its name.
    public static BudgetItem of(String code) {
        return new BudgetItem(code, NAMES.getOrDefault(code, new Bilingual(code, code)));
    }
}
