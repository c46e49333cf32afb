package kr.onmaeul.office.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.office.founding.RegistersOf2023;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Unit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The files of the 2023 office as a source of measures, without a database: a second way to the same figures.
final class FilesOf2023 implements MeasureSource {

    private static final Path OFFICE = Path.of("offices/2023");
    private static final String FLOWS = "press.releases press.coverage newsletter.copies correspondent.appointments "
            + "messaging.sends tv.videos homepage.banners education.sessions education.people telephony.phones-replaced "
            + "equipment.bought equipment.issued";
    private static final Map<String, String> SERVICES =
            Map.of("일반직", "GENERAL", "관리운영직", "MANAGEMENT_OPERATION", "별정직·임기제", "SPECIAL_OR_FIXED_TERM");

    private record Fact(String measure, Map<String, String> members, LocalDate day, BigDecimal value) {}

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    FilesOf2023() {
        results();
        RegistersOf2023.facts()
                .forEach(fact -> fact(fact.measure(), fact.members(), fact.day().toString(), fact.value()));
        staff();
        money();
        for (var item : List.of("COMPUTER", "MONITOR", "NOTEBOOK", "PRINTER")) {
            var years = item.equals("COMPUTER") || item.equals("MONITOR") ? 5 : 6;
            fact("equipment.useful-life", Map.of("item", item), "2006-01-01", BigDecimal.valueOf(years));
        }
        facts.stream().map(Fact::measure).distinct().forEach(code -> measures.put(code, measure(code)));
    }

    private void results() {
        try (Stream<Path> files = Files.list(OFFICE.resolve("results"))) {
            files.flatMap(file -> rows(file).stream())
                    .forEach(row ->
                            fact(row.get("지표"), members(row.get("차원")), row.get("일자"), new BigDecimal(row.get("수량"))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void staff() {
        for (var row : rows(OFFICE.resolve("registers/organization-quota.csv"))) {
            fact("staff.quota", grade(row), row.get("기준일"), new BigDecimal(row.get("정원")));
        }
        for (var row : rows(OFFICE.resolve("registers/organization-posts.csv"))) {
            fact("staff.present", grade(row), row.get("기준일"), BigDecimal.ONE);
        }
    }

    private void money() {
        var programs = new TreeMap<String, String>();
        rows(OFFICE.resolve("registers/budget-detailed-programs.csv"))
                .forEach(row -> programs.put(row.get("코드"), row.get("단위사업")));
        var initiatives = new TreeMap<String, String>();
        rows(OFFICE.resolve("registers/initiative-initiatives.csv"))
                .forEach(row ->
                        Stream.of(row.get("예산 과목").split(", ")).forEach(line -> initiatives.put(line, row.get("코드"))));
        for (var row : rows(OFFICE.resolve("budget.csv"))) {
            var amount = Stream.of("국비", "시비", "구비")
                    .map(source -> new BigDecimal(row.get(source)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            money(row, "appropriation", amount, programs, initiatives);
        }
        for (var row : rows(OFFICE.resolve("spending.csv"))) {
            var amount = new BigDecimal(row.get("금액"));
            switch (row.get("종류")) {
                case "지출" -> money(row, "expenditure", amount, programs, initiatives);
                case "반납" -> money(row, "expenditure", amount.abs().negate(), programs, initiatives);
                default -> {}
            }
        }
    }

    private void money(
            CSVRecord row,
            String what,
            BigDecimal amount,
            Map<String, String> programs,
            Map<String, String> initiatives) {
        fact("budget." + what, Map.of("program", programs.get(row.get("세부코드"))), row.get("일자"), amount);
        var initiative = initiatives.get(row.get("세부코드") + "/" + row.get("통계목코드"));
        if (initiative != null) {
            fact("initiative." + what, Map.of("initiative", initiative), row.get("일자"), amount);
        }
    }

    private void fact(String measure, Map<String, String> members, String day, BigDecimal value) {
        facts.add(new Fact(measure, members, LocalDate.parse(day), value));
    }

    private static Map<String, String> grade(CSVRecord row) {
        return Map.of(
                "service", SERVICES.get(row.get("직군")), "grade", row.get("직급").replace("급", ""));
    }

    private static Map<String, String> members(String text) {
        var members = new TreeMap<String, String>();
        for (var one : text.split(";")) {
            if (one.contains("=")) {
                members.put(
                        one.substring(0, one.indexOf('=')).strip(),
                        one.substring(one.indexOf('=') + 1).strip());
            }
        }
        return members;
    }

    private Measure measure(String code) {
        var dimensions = new TreeMap<String, TreeSet<String>>();
        facts.stream()
                .filter(fact -> fact.measure.equals(code))
                .forEach(fact -> fact.members.forEach((name, member) ->
                        dimensions.computeIfAbsent(name, _ -> new TreeSet<>()).add(member)));
        if (code.startsWith("staff.")) {
            dimensions.put("grade", new TreeSet<>(List.of("4", "5", "6", "7", "8", "9")));
            dimensions.put("service", new TreeSet<>(SERVICES.values()));
        }
        if (code.startsWith("initiative.")) {
            dimensions
                    .computeIfAbsent("initiative", _ -> new TreeSet<>())
                    .addAll(rows(OFFICE.resolve("registers/initiative-initiatives.csv")).stream()
                            .map(row -> row.get("코드"))
                            .toList());
        }
        return new Measure(
                code,
                new Bilingual(code, code),
                unit(code),
                kind(code),
                "press",
                dimensions.entrySet().stream()
                        .map(one -> new Dimension(
                                one.getKey(),
                                new Bilingual(one.getKey(), one.getKey()),
                                one.getValue().stream()
                                        .map(member -> new Dimension.Member(member, new Bilingual(member, member)))
                                        .toList()))
                        .toList());
    }

    private static MeasureKind kind(String code) {
        if (List.of(FLOWS.split(" ")).contains(code)) {
            return MeasureKind.FLOW;
        }
        if (code.equals("equipment.useful-life")) {
            return MeasureKind.RULE;
        }
        return code.contains("planned") ? MeasureKind.PLAN : MeasureKind.STOCK;
    }

    private static Unit unit(String code) {
        if (code.startsWith("budget.") || code.startsWith("initiative.") || code.equals("telephony.contract")) {
            return Unit.THOUSAND_WON;
        }
        return code.equals("studio.area") || code.equals("line.fibre") ? Unit.SQUARE_METRES : Unit.PIECES;
    }

    private static List<CSVRecord> rows(Path file) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    @Override
    public List<Tally> tallies(List<Ask> asks) {
        return asks.stream().map(this::tally).toList();
    }

    private Tally tally(Ask ask) {
        var from = ask.measure().startsWith("budget.") || ask.measure().startsWith("initiative.")
                ? LocalDate.of(ask.period().to().getYear(), 1, 1)
                : ask.period().from();
        var period = Period.of(from, ask.period().to());
        var counted = facts.stream()
                .filter(fact -> fact.measure.equals(ask.measure()) && period.contains(fact.day))
                .filter(fact ->
                        fact.members.entrySet().containsAll(ask.members().entrySet()))
                .toList();
        return new Tally(counted.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add), counted.size());
    }

    @Override
    public Evidence evidence(Ask ask, int rows) {
        return Evidence.NONE;
    }
}
