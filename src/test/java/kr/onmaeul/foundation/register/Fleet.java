package kr.onmaeul.foundation.register;

import java.lang.invoke.MethodHandles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.sheet.SheetIntake;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The register of the example on a database of its own, with its clock on 2023-06-12.
final class Fleet implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2023, 6, 12);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /// What the migration of the example says.
    static final String TABLE = """
            CREATE TABLE vehicle (
                LIKE register_record INCLUDING ALL,
                plate        text NOT NULL UNIQUE CHECK (plate ~ '^[0-9]{2,3}[가-힣][0-9]{4}$'),
                kind         text NOT NULL CHECK (kind IN ('CAR', 'VAN', 'TRUCK')),
                model        text NOT NULL CHECK (model <> ''),
                displacement bigint CHECK (displacement BETWEEN 0 AND 20000),
                consumption  numeric(6, 2) CHECK (consumption >= 0),
                price        bigint NOT NULL CHECK (price >= 0),
                bought_on    date NOT NULL,
                unit         text CHECK (unit <> ''),
                shared       text[] NOT NULL CHECK (register_several(shared)),
                electric     boolean NOT NULL,
                telephone    text CHECK (telephone <> ''),
                state        text NOT NULL CHECK (state IN ('PARKED', 'OUT', 'SOLD'))
            );
            CREATE INDEX vehicle_by_plate ON vehicle (plate, id);
            CREATE INDEX vehicle_by_day ON vehicle (bought_on, id);
            CREATE INDEX vehicle_by_shared ON vehicle USING gin (shared);
            CALL register_keep('vehicle', ARRAY['plate', 'model']);
            """;

    private static final Map<String, Bilingual> UNITS =
            Map.of("press", new Bilingual("언론팀", "Press"), "network", new Bilingual("정보통신팀", "Network"));

    private final @Nullable TestDatabase database;
    final JdbcClient client;
    final List<RegisterEvent> told = new ArrayList<>();
    final Register<Vehicle> vehicles = Register.of(MethodHandles.lookup(), Vehicle.class)
            .called("fleet.vehicles", "차량 대장", "Register of vehicles")
            .in("vehicle")
            .keptBy("network")
            .with(Vehicle.VehicleDeed.class)
            .counting(Figure.standing("fleet.vehicles", "차량", "Vehicles", "DEVICES", "kind"))
            .counting(Figure.sum("fleet.price", "차량 취득금액", "Price of vehicles", "THOUSAND_WON", "price"))
            .counting(Figure.dated("fleet.bought", "차량 구매", "Vehicles bought", "DEVICES", "boughtOn", "kind"))
            .counting(Figure.done("fleet.lent", "배차", "Vehicles lent", "TIMES", "lent"))
            .done();
    final Registers registers;
    final Figures figures;
    final BulkChanges bulk;
    final SheetIntake sheet;
    final SheetIntake deeds;

    Fleet() {
        this(founded());
    }

    private Fleet(TestDatabase database) {
        this(database.program(), database);
    }

    private static TestDatabase founded() {
        var database = TestDatabase.fresh();
        JdbcClient.create(database.owner()).sql(TABLE).update();
        return database;
    }

    /// On a database that somebody else made.
    Fleet(DataSource program, @Nullable TestDatabase database) {
        this.database = database;
        this.client = JdbcClient.create(program);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(program));
        var clock = Clock.fixed(TODAY.atTime(9, 0).atZone(SEOUL).toInstant(), SEOUL);
        figures = new Figures(new FigureStore(client, clock));
        var records = new RegisterStore(client, new CommonPairs(client, clock));
        var store = new KeepingStore(client);
        var references = new References(List.of(new Units()), List.of(vehicles), records);
        var keeping = new Keeping(
                records,
                store,
                references,
                new Writers(
                        (permission, unit) -> true, new StaticListableBeanFactory().getBeanProvider(Ownership.class)),
                transaction,
                event -> told.add((RegisterEvent) event),
                clock);
        registers = new Registers(List.of(vehicles), records, keeping, references);
        bulk = new BulkChanges(records, store, keeping, transaction, event -> told.add((RegisterEvent) event));
        deeds = new DeedSheet<>(vehicles, keeping, records, transaction);
        sheet = new RegisterSheet<>(
                vehicles, keeping, records, store, references, transaction, event -> told.add((RegisterEvent) event));
    }

    private static final class Units implements Reference {

        @Override
        public String code() {
            return "test.unit";
        }

        @Override
        public Optional<Bilingual> find(String value) {
            return Optional.ofNullable(UNITS.get(value));
        }

        @Override
        public Map<String, Bilingual> choices() {
            return UNITS;
        }
    }

    static Map<String, String> typed(String plate) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("plate", plate);
        typed.put("kind", "승용");
        typed.put("model", "전기 승용차");
        typed.put("price", "45,000,000");
        typed.put("boughtOn", "2023-03-02");
        typed.put("electric", "Y");
        typed.put("state", "PARKED");
        return typed;
    }

    static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var more = new HashMap<>(typed);
        more.put(name, value);
        return more;
    }

    static Occasion on(String day) {
        return Occasion.on(LocalDate.parse(day));
    }

    UUID enter(Map<String, String> typed, String day) {
        return registers.enter(vehicles, typed, on(day)).orBroken();
    }

    List<String> plates(Look look) {
        return registers.page(vehicles, look, null, 100).rows().stream()
                .map(kept -> kept.record().plate())
                .toList();
    }

    Look look(String words) {
        return new Look(List.of(), words, vehicles.key(), false, false, new Look.At.Today());
    }

    TestDatabase room() {
        return Objects.requireNonNull(database);
    }

    @Override
    public void close() {
        room().close();
    }
}
