package kr.onmaeul.office.initiative.web;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.office.initiative.Initiative;

/// An initiative as a person types it.
final class InitiativeForm {

    private InitiativeForm() {}

    static Form blank(int year, int place) {
        return Form.empty()
                .with("year", year)
                .with("place", place)
                .with("category", Initiative.Category.MAIN)
                .with("first", YearMonth.of(year, 1))
                .with("last", YearMonth.of(year, 12));
    }

    static Form of(Initiative initiative) {
        var teams = initiative.teams();
        return Form.typed(Map.of("teams", teams.subList(1, teams.size())))
                .with("version", initiative.version())
                .with("place", initiative.content().place())
                .with("title", initiative.title().ko())
                .with("title-en", initiative.title().en())
                .with("category", initiative.category())
                .with("purpose", initiative.purpose().ko())
                .with("purpose-en", initiative.purpose().en())
                .with("outline", String.join("\n", initiative.outline()))
                .with("lead", teams.getFirst())
                .with("first", initiative.first())
                .with("last", initiative.last());
    }

    static Outcome<Initiative.Content> read(Form form) {
        var fields = new Fields(form);
        var place = fields.number("place");
        var category = fields.one("category", Initiative.Category.values());
        var first = fields.month("first");
        var last = fields.month("last");
        return fields.made(() -> new Initiative.Content(
                place,
                fields.bilingual("title"),
                requireNonNull(category),
                fields.bilingual("purpose"),
                fields.lines("outline"),
                teams(fields),
                requireNonNull(first),
                requireNonNull(last)));
    }

    private static List<String> teams(Fields fields) {
        return Stream.concat(Stream.of(fields.text("lead")), fields.all("teams").stream())
                .filter(team -> !team.isEmpty())
                .distinct()
                .toList();
    }
}
