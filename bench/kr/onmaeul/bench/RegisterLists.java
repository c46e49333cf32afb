package kr.onmaeul.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.register.Condition;
import kr.onmaeul.foundation.register.FigureAsk;
import kr.onmaeul.foundation.register.Figures;
import kr.onmaeul.foundation.register.Look;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A register of devices that grows from a thousand records to a million: what its list asks of the database, beside
/// the same asked in SQL written by hand, and its stock.
final class RegisterLists {

    private static final int ROWS = 51;
    private static final String COLUMNS =
            "SELECT id, version, since, gone, sample, deed, document, reason, recorded_at,"
                    + " recorded_by_name, acting_for, item_number, item, model, serial, bought_on, price, condition, department,"
                    + " post, place, state, initiative, note FROM equipment_device WHERE NOT gone";

    private static final String PAIRS =
            COLUMNS + " AND register_pairs(words) @> CAST(:pairs AS text[]) ORDER BY item_number, id LIMIT " + ROWS;

    private RegisterLists() {}

    /// What a list shows, and the same by hand, with what somebody typed as parameters of a prepared statement.
    private record Question(String name, Look look, Look.Edge edge, String byHand, Map<String, ?> with) {}

    static void measure(Path place, List<Long> sizes) throws Exception {
        var data = place.resolve("registers");
        Installation.remove(data);
        var lists =
                new Table("Lists of a register", "records", "what is asked", "the program", "SQL by hand", "counting");
        var stock = new Table("Stock of a register", "records", "earlier versions", "as of", "all items and states");
        try (var installation = Installation.at(data)) {
            var registers = installation.get(Registers.class);
            var register = registers.named("equipment-devices").orElseThrow();
            for (long size : sizes) {
                fill(installation.owner(), size);
                for (var question : questions(register, size)) {
                    lists.row(
                            "%,d".formatted(size),
                            question.name(),
                            Spread.measure(
                                    50,
                                    200,
                                    () -> registers.page(register, question.look(), question.edge(), ROWS - 1)),
                            Spread.measure(50, 200, () -> ask(installation.program(), question)),
                            question.look().words().isEmpty()
                                    ? Spread.measure(20, 50, () -> registers.totals(register, question.look()))
                                    : "not counted");
                }
            }
            fill(installation.owner(), 100_000);
            move(installation.owner());
            for (var day : List.of(
                    LocalDate.now(installation.get(Clock.class)),
                    LocalDate.of(2023, 11, 30),
                    LocalDate.of(2023, 3, 31))) {
                var figures = installation.get(Figures.class);
                var asks = asks(register, day);
                stock.row("100,000", "900,000", day, Spread.measure(10, 50, () -> figures.answers(asks)));
            }
        }
        lists.print();
        stock.print();
    }

    private static List<Question> questions(Register<?> register, long size) {
        var number = register.key();
        var bought = register.field("boughtOn").orElseThrow();
        var state = register.field("state").orElseThrow();
        var inStock = state.cell().reader().apply("IN_STOCK").orElseThrow();
        var today = new Look.At.Today();
        var middle = "43211507-%08d".formatted(size / 2);
        return List.of(
                new Question(
                        "first page by number",
                        new Look(List.of(), "", number, false, false, today),
                        null,
                        COLUMNS + " ORDER BY item_number, id LIMIT " + ROWS,
                        Map.of()),
                new Question(
                        "a page in the middle",
                        new Look(List.of(), "", number, false, false, today),
                        new Look.Edge(middle, new UUID(0, 0), false),
                        COLUMNS + " AND (item_number, id) > (:edge, :id) ORDER BY item_number, id LIMIT " + ROWS,
                        Map.of("edge", middle, "id", new UUID(0, 0))),
                new Question(
                        "the latest bought",
                        new Look(List.of(), "", bought, true, false, today),
                        null,
                        COLUMNS + " ORDER BY bought_on DESC, id DESC LIMIT " + ROWS,
                        Map.of()),
                new Question(
                        "in stock, by number",
                        new Look(List.of(new Condition.Is(state, inStock)), "", number, false, false, today),
                        null,
                        COLUMNS + " AND state = :state ORDER BY item_number, id LIMIT " + ROWS,
                        Map.of("state", "IN_STOCK")),
                new Question(
                        "two syllables that many have",
                        new Look(List.of(), "노트", number, false, false, today),
                        null,
                        COLUMNS + " AND words LIKE :word ORDER BY item_number, id LIMIT " + ROWS,
                        Map.of("word", "%노트%")),
                new Question(
                        "two syllables that one in a thousand has",
                        new Look(List.of(), "한빛", number, false, false, today),
                        null,
                        PAIRS,
                        Map.of("pairs", new String[] {"한빛"})),
                new Question(
                        "two syllables that few have",
                        new Look(List.of(), "샛별", number, false, false, today),
                        null,
                        PAIRS,
                        Map.of("pairs", new String[] {"샛별"})));
    }

    private static List<FigureAsk> asks(Register<?> register, LocalDate day) {
        var figure = register.figures().getFirst();
        var asks = new ArrayList<FigureAsk>();
        for (var item : register.field("item").orElseThrow().members()) {
            for (var state : register.field("state").orElseThrow().members()) {
                asks.add(new FigureAsk(
                        register,
                        figure,
                        Map.of("item", ((Enum<?>) item).name(), "state", ((Enum<?>) state).name()),
                        Period.until(day),
                        KnownAt.now()));
            }
        }
        return asks;
    }

    private static void ask(JdbcClient database, Question question) {
        database.sql(question.byHand())
                .params(question.with())
                .query((row, _) -> {
                    var cells = new Object[row.getMetaData().getColumnCount()];
                    for (int place = 0; place < cells.length; place++) {
                        cells[place] = row.getObject(place + 1);
                    }
                    return cells;
                })
                .list();
    }

    /// The register anew with so many devices; a third are notebooks, one in a thousand stands in 한빛, ten in 샛별.
    private static void fill(JdbcClient owner, long size) {
        System.err.println("  filling a register with " + size + " records …");
        owner.sql("TRUNCATE equipment_device, equipment_device_was CASCADE").update();
        owner.sql("ALTER TABLE equipment_device DISABLE TRIGGER USER").update();
        owner.sql("DROP INDEX IF EXISTS equipment_device_pairs").update();
        owner.sql("""
                INSERT INTO equipment_device (id, since, sample, deed, recorded_at, recorded_by, recorded_by_name,
                                              item_number, item, model, serial, bought_on, price, condition, department,
                                              place, state)
                SELECT (lpad(to_hex(i), 12, '0') || '70008000000000000000')::uuid, DATE '2022-12-31', true, 'entered',
                       TIMESTAMPTZ '2022-12-31 09:00+09', '00000000-0000-0000-0000-000000000000', 'bench',
                       '43211507-' || lpad(i::text, 8, '0'),
                       CASE i % 3 WHEN 0 THEN 'COMPUTER' WHEN 1 THEN 'NOTEBOOK' ELSE 'MONITOR' END,
                       CASE i % 3 WHEN 0 THEN '컴퓨터 ' WHEN 1 THEN '노트북 ' ELSE '모니터 ' END || (i % 97) || '형',
                       'SN' || i, DATE '2013-01-01' + (hashint8(i) & 2147483647) % 3650, 900000, 'GOOD',
                       CASE WHEN i % 10 = 0 THEN NULL ELSE '부서 ' || (i % 61) END,
                       CASE WHEN i % 1000 = 7 THEN '한빛관 ' WHEN i % :tenth = 3 THEN '샛별관 ' ELSE '본관 ' END
                           || (i % 9) || '층',
                       CASE WHEN i % 10 = 0 THEN 'IN_STOCK' ELSE 'ASSIGNED' END
                FROM generate_series(1, :size) i
                """)
                .param("size", size)
                .param("tenth", Math.max(1, size / 10))
                .update();
        owner.sql("ALTER TABLE equipment_device ENABLE TRIGGER USER").update();
        owner.sql("CREATE INDEX equipment_device_pairs ON equipment_device USING gin (register_pairs(words))")
                .update();
        owner.sql("VACUUM (ANALYZE) equipment_device").update();
        owner.sql("VACUUM (ANALYZE) equipment_device_was").update();
    }

    /// Nine earlier versions of every device, a movement a month in 2023.
    private static void move(JdbcClient owner) {
        System.err.println("  moving them …");
        owner.sql("""
                INSERT INTO equipment_device_was (id, version, since, gone, sample, deed, recorded_at, recorded_by,
                    recorded_by_name, item_number, item, model, serial, bought_on, price, condition, department, place,
                    state, words, until, closed_at)
                SELECT d.id, v, DATE '2023-01-05' + (v - 1) * 30, false, true, 'issued',
                       (DATE '2023-01-05' + (v - 1) * 30)::timestamptz, d.recorded_by, d.recorded_by_name, d.item_number,
                       d.item, d.model, d.serial, d.bought_on, d.price, d.condition,
                       CASE WHEN (v + d.number) % 2 = 0 THEN '부서' END, d.place,
                       CASE WHEN (v + d.number) % 2 = 0 THEN 'ASSIGNED' ELSE 'IN_STOCK' END, d.words,
                       DATE '2023-01-05' + v * 30, (DATE '2023-01-05' + v * 30)::timestamptz
                FROM (SELECT *, row_number() OVER (ORDER BY id) AS number FROM equipment_device) d,
                     generate_series(1, 9) v
                """).update();
        owner.sql("ALTER TABLE equipment_device DISABLE TRIGGER USER").update();
        owner.sql("UPDATE equipment_device SET version = 10, since = DATE '2023-01-05' + 270")
                .update();
        owner.sql("ALTER TABLE equipment_device ENABLE TRIGGER USER").update();
        owner.sql("VACUUM (ANALYZE) equipment_device").update();
        owner.sql("VACUUM (ANALYZE) equipment_device_was").update();
    }
}
