package kr.onmaeul.office.founding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The registers of the 2023 office read straight from their sheets, without the program: a second way to what is
/// counted in them.
public final class RegistersOf2023 {

    private static final Path REGISTERS = Path.of("offices/2023/registers");
    private static final Map<String, String> ITEMS =
            Map.of("컴퓨터", "COMPUTER", "모니터", "MONITOR", "노트북", "NOTEBOOK", "태블릿", "TABLET", "프린터", "PRINTER");

    /// Something that came (or went, when the value is negative) on a day.
    public record Fact(String measure, Map<String, String> members, LocalDate day, BigDecimal value) {}

    private RegistersOf2023() {}

    public static List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (var name : List.of(
                "line-devices",
                "line-leased",
                "line-lan",
                "telephony-exchanges",
                "telephony-phones",
                "firewall-security-systems")) {
            rows(name).forEach(row -> add(facts, row, name, BigDecimal.ONE));
        }
        rows("line-fibre").forEach(row -> add(facts, row, "line-fibre", new BigDecimal(row.get("경로 길이"))));
        var devices = rows("equipment-devices").stream()
                .collect(Collectors.toMap(row -> row.get("물품번호"), row -> ITEMS.get(row.get("품목"))));
        for (var row : rows("equipment-devices")) {
            facts.add(fact("equipment.bought", devices.get(row.get("물품번호")), row.get("구매일")));
        }
        for (var row : rows("equipment-devices-deeds")) {
            facts.add(fact("equipment.issued", devices.get(row.get("물품번호")), row.get("적용일")));
        }
        return facts;
    }

    private static Fact fact(String measure, String item, String day) {
        return new Fact(measure, Map.of("item", item), LocalDate.parse(day), BigDecimal.ONE);
    }

    private static void add(List<Fact> facts, CSVRecord row, String name, BigDecimal value) {
        var measure = name.replaceFirst("-", ".");
        facts.add(new Fact(measure, Map.of(), LocalDate.parse(row.get("기준일")), value));
        if (!row.get("제외일").isEmpty()) {
            facts.add(new Fact(measure, Map.of(), LocalDate.parse(row.get("제외일")), value.negate()));
        }
    }

    private static List<CSVRecord> rows(String name) {
        try (var reader = Files.newBufferedReader(REGISTERS.resolve(name + ".csv"), StandardCharsets.UTF_8)) {
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
}
