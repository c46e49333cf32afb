package kr.onmaeul.office.initiative;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Coherent;
import kr.onmaeul.foundation.register.Field;
import kr.onmaeul.office.budget.LineCode;
import org.jspecify.annotations.Nullable;

/// An initiative as its register keeps it. That a budget line pays for one initiative of a year is held by the table.
///
/// @param team the one in charge
/// @param teams the others that take part
/// @param outline one thing a line
record InitiativeEntry(
        @Field(ko = "코드", en = "Code", pattern = "[0-9]{4}-[0-9]{1,4}", example = "2023-1", sort = true)
        String code,

        @Field(ko = "순서", en = "Place", min = 1, max = 9_999, list = false)
        Long place,

        @Field(ko = "제목", en = "Title") String title,

        @Field(ko = "영어제목", en = "English title", list = false)
        String english,

        @Field(ko = "구분", en = "Category", filter = true) Initiative.Category category,

        @Field(ko = "주관 팀", en = "Team in charge", refers = "organization.team", filter = true)
        String team,

        @Field(ko = "함께하는 팀", en = "Further teams", refers = "organization.team", filter = true, max = 50)
        List<String> teams,

        @Field(ko = "목적", en = "Purpose", length = 500, official = true, list = false)
        String purpose,

        @Field(ko = "영어목적", en = "English purpose", length = 500, list = false)
        String englishPurpose,

        @Field(ko = "개요", en = "Outline", length = 10_000, official = true, list = false) @Nullable
        String outline,

        @Field(ko = "시작월", en = "First month", pattern = InitiativeEntry.MONTH, example = "2023-01")
        String first,

        @Field(ko = "끝월", en = "Last month", pattern = InitiativeEntry.MONTH, example = "2023-12")
        String last,

        @Field(ko = "예산 과목", en = "Budget lines", refers = "budget.line", list = false, max = 500)
        List<String> lines)
        implements Coherent {

    static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    Initiative initiative() {
        return new Initiative(
                code,
                Math.toIntExact(place),
                called(),
                category,
                everybody(),
                new Bilingual(purpose, englishPurpose),
                outline == null ? List.of() : outline.lines().toList(),
                YearMonth.parse(first),
                YearMonth.parse(last),
                lines.stream().map(LineCode::read).flatMap(Optional::stream).toList());
    }

    Bilingual called() {
        return new Bilingual(title, english);
    }

    /// The team in charge first.
    List<String> everybody() {
        return Stream.concat(Stream.of(team), teams.stream()).toList();
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (teams.contains(team)) {
            problems.add(Problem.at("teams", "initiative.teams.twice"));
        }
        if (last.compareTo(first) < 0) {
            problems.add(Problem.at("last", "initiative.months.backwards", last));
        }
        return problems;
    }
}
