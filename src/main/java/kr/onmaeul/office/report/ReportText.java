package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;

/// The text form of a report, for import and export: facts `name: value` at its head, then sections. A section
/// begins with `#` (a part) or `##` (a section of it), its number, its heading and, after bars, the English heading
/// and its teams; what follows up to the next one is its body. A last bar may give its state.
final class ReportText {

    record Draft(
            String name,
            Bilingual title,
            String department,
            LocalDate asOf,
            LocalDate dated,
            List<SectionDraft> sections) {}

    record SectionDraft(
            int depth, String number, Bilingual heading, List<String> teams, SectionState state, String body) {}

    private static final Pattern HEADING = Pattern.compile("(#{1,2})\\s+(\\S+)\\s+([^|]+)(?:\\|(.*))?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");
    private static final List<String> FACTS = List.of("이름", "제목", "영어제목", "부서", "실적기준일", "보고일");

    private final Map<String, String> facts = new HashMap<>();
    private final List<SectionDraft> sections = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ReportText() {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /// Reads the form; every wrong line is a problem at `line n`.
    static Outcome<Draft> read(String text) {
        return new ReportText().draft(text);
    }

    private Outcome<Draft> draft(String text) {
        @Nullable SectionDraft open = null;
        var body = new StringBuilder();
        int number = 0;
        for (var line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            if (line.startsWith("#")) {
                close(open, body);
                open = heading(line, number);
            } else if (open == null && sections.isEmpty()) {
                fact(line, number);
            } else {
                body.append(line).append('\n');
            }
        }
        close(open, body);
        FACTS.stream()
                .filter(fact -> !facts.containsKey(fact))
                .forEach(fact -> problems.add(Problem.of("report.text.fact.missing", fact)));
        if (facts.containsKey("이름") && !isName(fact("이름"))) {
            problems.add(Problem.at("이름", "report.text.name.wrong", fact("이름")));
        }
        if (sections.isEmpty()) {
            problems.add(Problem.of("report.text.sections.missing"));
        }
        var asOf = day("실적기준일");
        var dated = day("보고일");
        if (dated.isBefore(asOf)) {
            problems.add(Problem.at("보고일", "report.dated.before", dated.toString(), asOf.toString()));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(new Draft(
                fact("이름"), new Bilingual(fact("제목"), fact("영어제목")), fact("부서"), asOf, dated, List.copyOf(sections)));
    }

    private void fact(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        int colon = line.indexOf(':');
        var name = colon < 0 ? line.strip() : line.substring(0, colon).strip();
        if (colon < 0 || !FACTS.contains(name)) {
            problems.add(
                    Problem.at("line " + number, "report.text.fact.unknown", number, name, String.join(", ", FACTS)));
        } else if (!line.substring(colon + 1).isBlank()) {
            facts.put(name, line.substring(colon + 1).strip());
        }
    }

    private @Nullable SectionDraft heading(String line, int number) {
        var found = HEADING.matcher(line.strip());
        if (!found.matches() || (sections.isEmpty() && found.group(1).length() > 1)) {
            problems.add(Problem.at("line " + number, "report.text.heading.wrong", number));
            return null;
        }
        var korean = found.group(3).strip();
        var rest = found.group(4) == null ? new String[0] : found.group(4).split("\\|", -1);
        var english = rest.length > 0 && !rest[0].isBlank() ? rest[0].strip() : korean;
        var teams = rest.length > 1
                ? Stream.of(rest[1].split(";"))
                        .map(String::strip)
                        .filter(team -> !team.isEmpty())
                        .toList()
                : List.<String>of();
        var state = rest.length > 2 ? SectionState.named(rest[2].strip()) : SectionState.NOT_BEGUN;
        if (state == null) {
            problems.add(Problem.at("line " + number, "report.text.state.wrong", number, rest[2].strip()));
            return null;
        }
        return new SectionDraft(
                found.group(1).length(), found.group(2), new Bilingual(korean, english), teams, state, "");
    }

    private void close(@Nullable SectionDraft open, StringBuilder body) {
        if (open != null) {
            sections.add(new SectionDraft(
                    open.depth,
                    open.number,
                    open.heading,
                    open.teams,
                    open.state,
                    body.toString().strip()));
        }
        body.setLength(0);
    }

    private String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    private LocalDate day(String name) {
        try {
            return facts.containsKey(name) ? LocalDate.parse(fact(name)) : LocalDate.EPOCH;
        } catch (DateTimeParseException wrong) {
            problems.add(Problem.at(name, "report.text.day.wrong", name, fact(name)));
            return LocalDate.EPOCH;
        }
    }

    /// Writes a report in the form that [#read] takes.
    static String write(Report report) {
        var text = new StringBuilder();
        text.append("이름: ").append(report.name()).append('\n');
        text.append("제목: ").append(report.title().ko()).append('\n');
        text.append("영어제목: ").append(report.title().en()).append('\n');
        text.append("부서: ").append(report.department()).append('\n');
        text.append("실적기준일: ").append(report.asOf()).append('\n');
        text.append("보고일: ").append(report.dated()).append('\n');
        for (var section : report.sections()) {
            text.append("\n%s %s %s | %s | %s | %s\n"
                    .formatted(
                            "#".repeat(section.depth()),
                            section.number(),
                            section.heading().ko(),
                            section.heading().en(),
                            String.join(";", section.teams()),
                            section.state().label().ko()));
            if (!section.body().isEmpty()) {
                text.append(section.body()).append('\n');
            }
        }
        return text.toString();
    }
}
