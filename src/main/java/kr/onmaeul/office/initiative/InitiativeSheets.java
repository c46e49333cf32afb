package kr.onmaeul.office.initiative;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.RowIntake;
import kr.onmaeul.foundation.sheet.RowIntake.Verdict;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.LineCode;
import kr.onmaeul.office.budget.Programs;
import kr.onmaeul.office.organization.Organization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/// The three sheets that a year's initiatives are brought in by.
@Configuration(proxyBeanMethods = false)
class InitiativeSheets {

    private static final Column<YearMonth> FIRST =
            Column.month("시작월", "first month").filled();
    private static final Column<YearMonth> LAST =
            Column.month("끝월", "last month").filled();
    private static final Column<Long> PLACE = Column.whole("순서", "place").filled();
    private static final Column<String> INITIATIVE =
            Column.text("사업코드", "initiative").filled();

    @Bean
    SheetIntake initiativeIntake(
            PlatformTransactionManager transactions, InitiativeStore store, Organization organization) {
        var code = Column.text("코드", "code").filled();
        var year = Column.whole("연도", "year").filled();
        var title = Column.text("제목", "title").filled();
        var english = Column.text("영어제목", "english title").filled();
        var category = Column.oneOf(
                        "구분",
                        "category",
                        Map.of(
                                "주요", Initiative.Category.MAIN,
                                "신규·중점", Initiative.Category.NEW_AND_PRIORITY))
                .filled();
        var purpose = Column.text("목적", "purpose").filled();
        var englishPurpose = Column.text("영어목적", "english purpose").filled();
        var outline = Column.text("개요", "outline");
        var teams = Column.text("팀코드", "teams").filled();
        var form = SheetForm.of(
                row -> new InitiativeRow(
                        row.get(code),
                        row.get(year).intValue(),
                        new Initiative.Content(
                                row.get(PLACE).intValue(),
                                new Bilingual(row.get(title), row.get(english)),
                                row.get(category),
                                new Bilingual(row.get(purpose), row.get(englishPurpose)),
                                parts(row.text(outline)),
                                parts(row.get(teams)),
                                row.get(FIRST),
                                row.get(LAST))),
                code,
                year,
                PLACE,
                title,
                english,
                category,
                purpose,
                englishPurpose,
                outline,
                teams,
                FIRST,
                LAST);
        return new RowIntake<>("initiatives", "initiative.write", form, transactions, row -> {
            var initiative = row.content();
            if (!row.code().matches(row.year() + "-\\d+")) {
                return Verdict.wrong("코드", row.code(), "initiative.code.wrong");
            }
            if (initiative.last().isBefore(initiative.first())) {
                return Verdict.wrong("끝월", initiative.last(), "initiative.months.backwards");
            }
            for (var team : initiative.teams()) {
                if (!organization.isTeam(team)) {
                    return Verdict.wrong("팀코드", team, "initiative.team.unknown");
                }
            }
            if (store.find(row.code(), KnownAt.now())
                    .filter(known -> known.content().equals(initiative))
                    .isPresent()) {
                return Verdict.there();
            }
            return store.add(row.code(), row.year(), initiative, store.instant())
                    ? Verdict.added()
                    : Verdict.wrong("코드", row.code(), "initiative.code.taken");
        });
    }

    @Bean
    SheetIntake planIntake(PlatformTransactionManager transactions, InitiativeStore store, PlanStore plans) {
        var text = Column.text("내용", "plan").filled();
        var english = Column.text("영어내용", "english plan").filled();
        var state = Column.oneOf(
                        "상태",
                        "state",
                        Map.of("예정", Plan.State.PLANNED, "진행", Plan.State.IN_WORK, "완료", Plan.State.DONE))
                .filled();
        var form = SheetForm.of(
                row -> new PlanRow(
                        row.get(INITIATIVE),
                        new Plan.Content(
                                row.get(PLACE).intValue(),
                                new Bilingual(row.get(text), row.get(english)),
                                row.get(FIRST),
                                row.get(LAST),
                                row.get(state))),
                INITIATIVE,
                PLACE,
                text,
                english,
                FIRST,
                LAST,
                state);
        return new RowIntake<>("initiative-plans", "initiative.write", form, transactions, row -> {
            var plan = row.content();
            if (store.find(row.initiative(), KnownAt.now()).isEmpty()) {
                return Verdict.wrong("사업코드", row.initiative(), "initiative.unknown");
            }
            if (plan.last().isBefore(plan.first())) {
                return Verdict.wrong("끝월", plan.last(), "initiative.months.backwards");
            }
            var there = plans.of(row.initiative(), KnownAt.now()).stream()
                    .filter(known -> known.content().place() == plan.place())
                    .findFirst();
            if (there.isPresent()) {
                return there.get().text().equals(plan.text())
                        ? Verdict.there()
                        : Verdict.wrong("순서", plan.place(), "initiative.plan.place.taken");
            }
            plans.add(UuidCreator.getTimeOrderedEpoch(), row.initiative(), plan, store.instant());
            return Verdict.added();
        });
    }

    @Bean
    SheetIntake initiativeLineIntake(
            PlatformTransactionManager transactions, InitiativeStore store, LineStore lines, Programs programs) {
        var detailed = Column.text("세부코드", "detailed programme").filled();
        var item = Column.text("통계목코드", "sub-item").filled();
        var form = SheetForm.of(
                row -> new LineRow(row.get(INITIATIVE), new LineCode(row.get(detailed), row.get(item))),
                INITIATIVE,
                detailed,
                item);
        return new RowIntake<>("initiative-lines", "initiative.write", form, transactions, row -> {
            var initiative = store.find(row.initiative(), KnownAt.now());
            if (initiative.isEmpty()) {
                return Verdict.wrong("사업코드", row.initiative(), "initiative.unknown");
            }
            var year = initiative.get().year();
            if (!programs.lines(year).contains(row.line())) {
                return Verdict.wrong("통계목코드", row.line().subItem(), "initiative.line.unknown");
            }
            if (lines.of(row.initiative(), KnownAt.now()).contains(row.line())) {
                return Verdict.there();
            }
            return lines.add(row.initiative(), year, row.line(), store.instant())
                    ? Verdict.added()
                    : Verdict.wrong("통계목코드", row.line().subItem(), "initiative.line.taken");
        });
    }

    private record InitiativeRow(String code, int year, Initiative.Content content) {}

    private record PlanRow(String initiative, Plan.Content content) {}

    private record LineRow(String initiative, LineCode line) {}

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
