package kr.onmaeul.office.initiative;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;

/// A plan as its register keeps it.
record PlanEntry(
        @Field(ko = "코드", en = "Code", pattern = "[0-9]{4}-[0-9]{1,4}-[0-9]{2,4}", example = "2023-1-01", sort = true)
        String code,

        @Field(ko = "사업", en = "Initiative", refers = "initiative", filter = true)
        String initiative,

        @Field(ko = "순서", en = "Place", min = 1, max = 9_999, list = false)
        Long place,

        @Field(ko = "내용", en = "Plan") String name,

        @Field(ko = "영어내용", en = "English plan", list = false)
        String english,

        @Field(ko = "시작월", en = "First month", pattern = InitiativeEntry.MONTH, example = "2023-06")
        String first,

        @Field(ko = "끝월", en = "Last month", pattern = InitiativeEntry.MONTH, example = "2023-12")
        String last,

        @Field(ko = "상태", en = "State", filter = true) Plan.State state)
        implements Coherent {

    Plan plan() {
        return new Plan(
                code,
                initiative,
                Math.toIntExact(place),
                new Bilingual(name, english),
                YearMonth.parse(first),
                YearMonth.parse(last),
                state);
    }

    PlanEntry in(Plan.State next) {
        return new PlanEntry(code, initiative, place, name, english, first, last, next);
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!code.startsWith(initiative + "-")) {
            problems.add(Problem.at("code", "initiative.plan.code", initiative));
        }
        if (last.compareTo(first) < 0) {
            problems.add(Problem.at("last", "initiative.months.backwards", last));
        }
        return problems;
    }
}
