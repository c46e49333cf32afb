package kr.onmaeul.foundation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every register passes by being a register.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRegisterTest {

    private static final long SEED = 20230531;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Registers registers;

    @Autowired
    private SheetIntakes sheets;

    @Autowired
    private DataSource program;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post(
                    "정보통신팀 7급 2",
                    "register.read",
                    "register.write",
                    "register.disclose",
                    "result.record",
                    "sheet.import",
                    "search.read");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeAll
    void unitsAndInitiatives() throws IOException {
        for (var name : List.of("units", "initiatives")) {
            var file = Files.readAllBytes(Path.of("offices", "2023", name + ".csv"));
            assertThat(sheets.named(name).orElseThrow().take(file, false).problems())
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> itsTableHoldsWhatItsRecordSays() {
        return each(register -> {
            var columns = columns(register.table());
            var was = columns(register.table() + "_was");
            for (var field : register.fields()) {
                assertThat(columns.get(field.column())).as(field.column()).isEqualTo(expected(field));
                assertThat(was).containsKey(field.column());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatItIsSortedByIsNeverEmptyAndHasAnIndex() {
        return each(register -> {
            var indexes = JdbcClient.create(program)
                    .sql("SELECT indexdef FROM pg_indexes WHERE tablename = ?")
                    .param(register.table())
                    .query(String.class)
                    .list();
            assertThat(Stream.concat(
                            Stream.of(register.key()),
                            register.fields().stream()
                                    .filter(field -> field.rules().sort())))
                    .allSatisfy(field -> {
                        assertThat(field.required()).as(field.name()).isTrue();
                        assertThat(indexes)
                                .as(field.name())
                                .anyMatch(index -> index.endsWith("(" + field.column() + ", id)"));
                    });
            assertThat(indexes).anyMatch(index -> index.contains("register_pairs(words)"));
        });
    }

    @TestFactory
    Stream<DynamicTest> aRecordIsEnteredChangedLeavesAndIsFoundOnEveryDay() {
        return each(this::lives);
    }

    private <R extends Record> void lives(Register<R> register) {
        var made = new MadeRecords(register, registers, SEED);
        var first = made.next();
        var id = registers.enter(register, first, on("2023-03-02")).orBroken();
        assertThat(typed(register, id)).isEqualTo(plain(register, first));

        var second = made.like(first);
        registers.change(register, id, 1, second, on("2023-04-03")).orBroken();
        assertThat(typed(register, id)).isEqualTo(plain(register, second));
        var leaving = new Occasion(LocalDate.of(2023, 5, 4), "문서-1", "없앰");
        registers.leave(register, id, 2, leaving).orBroken();
        assertThat(registers.history(register, id))
                .extracting(Kept::deed)
                .containsExactly(Kept.LEFT, Kept.CHANGED, Kept.ENTERED);

        var pages = Map.of("2023-03-31", first, "2023-04-30", second);
        pages.forEach((day, record) -> assertThat(body("/registers/" + register.name() + "/" + id + "?as-of=" + day))
                .contains(Stream.of(record.get(register.key().name())).toArray(String[]::new)));
    }

    @TestFactory
    Stream<DynamicTest> itsPagesSpeakBothLanguages() {
        return each(register -> {
            var id = registers
                    .enter(register, new MadeRecords(register, registers, SEED + 1).next(), on("2023-03-02"))
                    .orBroken();
            for (var path : List.of("", "/new", "/" + id, "/" + id + "/change", "/" + id + "/deeds/left")) {
                var address = "/registers/" + register.name() + path;
                assertThat(body(address)).contains(register.title().ko()).doesNotContain(">register.", "\"register.");
                assertThat(body(address + "?lang=en"))
                        .contains(register.title().en())
                        .doesNotContain(">register.", "\"register.");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatItGivesAsASheetItTakesAgain() {
        return each(register -> {
            var made = new MadeRecords(register, registers, SEED + 2);
            for (int number = 0; number < 3; number++) {
                registers.enter(register, made.next(), on("2023-03-02")).orBroken();
            }
            var sheet = sheets.named(register.name()).orElseThrow();
            for (var form : List.of("csv", "xlsx")) {
                var answer = mvc.get()
                        .uri("/registers/" + register.name() + "/export?as=" + form)
                        .exchange();
                var taken = sheet.take(answer.getResponse().getContentAsByteArray(), true);
                assertThat(taken.problems()).isEmpty();
                assertThat(taken.rows()).isGreaterThanOrEqualTo(3);
                assertThat(taken.added()).isZero();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatItGivesInJsonItTakesAgainAndPersonalDataStayIn() {
        return each(register -> {
            var first = new MadeRecords(register, registers, SEED + 3).next();
            var records = "/api/v1/registers/" + register.name() + "/records";
            var entered = json(mvc.post().uri(records), wish(0, first, "2023-03-02"), HttpStatus.CREATED);
            var id = UUID.fromString(entered.path("id").asString());
            var given = json(mvc.get().uri(records + "/" + id), Map.of(), HttpStatus.OK);
            var values = given.path("record").path("values");
            assertThat(values.propertyNames())
                    .containsExactlyElementsOf(register.fields().stream()
                            .filter(field -> !field.rules().personal())
                            .map(RecordField::name)
                            .toList());

            var same = json(
                    mvc.put().uri(records + "/" + id), wish(1, values, "2023-03-02"), HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(same.path("errors").path(0).path("code").asString()).isEqualTo("register.unchanged");
            assertThat(typed(register, id)).isEqualTo(plain(register, first));
        });
    }

    @TestFactory
    Stream<DynamicTest> whoChangesInJsonWhatSomebodyChangedMeanwhileIsGivenWhatIsThere() {
        return each(register -> {
            var made = new MadeRecords(register, registers, SEED + 4);
            var first = made.next();
            var records = "/api/v1/registers/" + register.name() + "/records";
            var id = registers.enter(register, first, on("2023-03-02")).orBroken();
            var second = made.like(first);
            assertThat(json(mvc.put().uri(records + "/" + id), wish(1, second, "2023-04-03"), HttpStatus.OK)
                            .path("version")
                            .asInt())
                    .isEqualTo(2);
            assertThat(typed(register, id)).isEqualTo(plain(register, second));

            var late = json(
                    mvc.put().uri(records + "/" + id), wish(1, made.like(first), "2023-04-03"), HttpStatus.CONFLICT);
            assertThat(late.path("record").path("version").asInt()).isEqualTo(2);
            var unreasoned = json(
                    mvc.post().uri(records + "/" + id + "/deeds/left"),
                    wish(2, Map.of(), "2023-05-04"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(unreasoned.path("errors").path(0).path("field").asString())
                    .isEqualTo("occasion.reason");
            var leaving = Map.of("version", 2, "occasion", Map.of("day", "2023-05-04", "reason", "없앰"));
            assertThat(json(mvc.post().uri(records + "/" + id + "/deeds/left"), leaving, HttpStatus.OK)
                            .path("gone")
                            .asBoolean())
                    .isTrue();
            assertThat(json(mvc.get().uri(records + "/" + id + "?as-of=2023-03-31"), Map.of(), HttpStatus.OK)
                            .path("history"))
                    .hasSize(3);
        });
    }

    @TestFactory
    Stream<DynamicTest> itSaysInJsonWhatItKeepsAndIsLeafedThroughThere() {
        return each(register -> {
            var made = new MadeRecords(register, registers, SEED + 5);
            var keys = new ArrayList<String>();
            for (int number = 0; number < 3; number++) {
                var typed = made.next();
                registers.enter(register, typed, on("2023-03-02")).orBroken();
                keys.add(typed.get(register.key().name()));
            }
            var itself = "/api/v1/registers/" + register.name();
            assertThat(json(mvc.get().uri(itself), Map.of(), HttpStatus.OK).path("fields"))
                    .hasSize(register.fields().size());
            var found = new ArrayList<String>();
            var next = "";
            do {
                var page =
                        json(mvc.get().uri(itself + "/records?limit=1&after={after}", next), Map.of(), HttpStatus.OK);
                page.path("records")
                        .forEach(record -> found.add(record.path("key").asString()));
                next = page.path("next").asString("");
            } while (!next.isEmpty());
            assertThat(found).doesNotHaveDuplicates().containsAll(keys);
            json(mvc.get().uri(itself + "/records?limit=501"), Map.of(), HttpStatus.BAD_REQUEST);
            for (var figure : register.figures()) {
                var answer = json(
                        mvc.get().uri(itself + "/figures/" + figure.code() + "?to=2023-05-31"),
                        Map.of(),
                        HttpStatus.OK);
                assertThat(answer.path("value").isNumber()).isTrue();
                var wrong = mvc.get()
                        .uri(
                                itself + "/figures/" + figure.code() + "?{key}=x",
                                register.key().name());
                json(wrong, Map.of(), HttpStatus.BAD_REQUEST);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everybodySeesTheColumnsTheyChose() {
        return each(register -> {
            registers
                    .enter(register, new MadeRecords(register, registers, SEED + 6).next(), on("2023-03-02"))
                    .orBroken();
            var list = "/registers/" + register.name();
            var usual = headings(list, "ko");
            var last = register.fields().getLast();
            assertThat(mvc.post()
                            .uri(list + "/columns")
                            .param("field", last.name(), "nothing")
                            .param("query", "gone=Y"))
                    .hasStatus3xxRedirection()
                    .hasRedirectedUrl(list + "?gone=Y");
            assertThat(headings(list, "ko"))
                    .containsExactly(
                            register.key().label().ko(),
                            headed(last, last.label().ko()));
            assertThat(headings(list, "en"))
                    .hasSize(2)
                    .first()
                    .isEqualTo(register.key().label().en());
            var sheet = body(list + "/export?as=csv&columns=shown").lines().findFirst();
            assertThat(sheet.orElseThrow())
                    .contains(register.key().label().ko())
                    .doesNotContain("기준일");

            assertThat(mvc.post().uri(list + "/columns").param("usual", "Y")).hasStatus3xxRedirection();
            assertThat(headings(list, "ko")).isEqualTo(usual);
        });
    }

    private static String headed(RecordField field, String label) {
        var unit = field.rules().unit();
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }

    private List<String> headings(String list, String language) {
        var head = body(list + "?lang=" + language).split("<thead>", 2)[1].split("</thead>", 2)[0];
        return Pattern.compile("<th .*?</th>", Pattern.DOTALL)
                .matcher(head)
                .results()
                .map(found -> found.group().replaceAll("<[^>]*>", "").strip())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theSearchBoxOfTheHouseFindsItsRecords() {
        return each(register -> {
            var typed = new MadeRecords(register, registers, SEED + 7).next();
            var id = registers.enter(register, typed, on("2023-03-02")).orBroken();
            var key = typed.get(register.key().name());
            assertThat(body("/search?q=" + URLEncoder.encode(key, StandardCharsets.UTF_8)))
                    .contains(
                            "/registers/" + register.name() + "/" + id,
                            register.title().ko());
        });
    }

    @TestFactory
    Stream<DynamicTest> oneFieldOfManyRecordsIsChangedOnceItWasLookedAt() {
        return each(register -> {
            var typed = new MadeRecords(register, registers, SEED + 8).next();
            var id = registers.enter(register, typed, on("2023-03-02")).orBroken();
            var key = URLEncoder.encode(typed.get(register.key().name()), StandardCharsets.UTF_8);
            var bulk =
                    "/registers/" + register.name() + "/bulk?" + register.key().name() + "=" + key;
            for (var language : List.of("ko", "en")) {
                assertThat(body(bulk + "&lang=" + language)).doesNotContain(">register.", "\"register.");
            }
            var field = BulkChanges.fields(register).stream()
                    .filter(one -> one.kind() == FieldKind.TEXT)
                    .filter(one -> one.rules().pattern().isEmpty())
                    .findFirst()
                    .orElseThrow();
            var address = bulk + "&bulk=" + field.name();
            var trial = mvc.post()
                    .uri(address)
                    .param("what", "trial")
                    .param("bulk.to", "한꺼번에 적음")
                    .exchange();
            assertThat(trial).hasStatus(HttpStatus.OK);
            var seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"")
                    .matcher(new String(trial.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
            assertThat(seen.find()).isTrue();
            assertThat(typed(register, id)).isEqualTo(plain(register, typed));

            var store = mvc.post()
                    .uri(address)
                    .param("what", "store")
                    .param("bulk.to", "한꺼번에 적음")
                    .param("occasion.reason", "일괄 정비")
                    .param("seen", seen.group(1));
            assertThat(store).hasStatus3xxRedirection();
            assertThat(typed(register, id)).containsEntry(field.name(), "한꺼번에 적음");
            assertThat(registers.history(register, id).getFirst().reason()).isEqualTo("일괄 정비");
            assertThat(store).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    @TestFactory
    Stream<DynamicTest> noFieldIsNamedLikeSomethingElseInAnAddress() {
        return each(register -> assertThat(register.fields())
                .extracting(RecordField::name)
                .doesNotContain(
                        "q", "sort", "gone", "after", "before", "limit", "as", "columns", "bulk", "changed", "lang",
                        "from", "to", "what", "seen"));
    }

    private static Map<String, Object> wish(int version, Object values, String day) {
        return Map.of("version", version, "values", values, "occasion", Map.of("day", day));
    }

    private static JsonNode json(MockMvcTester.MockMvcRequestBuilder request, Object content, HttpStatus expected) {
        var answer = request.contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(content))
                .exchange();
        assertThat(answer).hasStatus(expected);
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    @TestFactory
    Stream<DynamicTest> itsFiguresNameFieldsThatItHas() {
        return each(register -> register.figures().forEach(figure -> {
            assertThat(figure.by())
                    .allSatisfy(name -> assertThat(register.field(name))
                            .hasValueSatisfying(
                                    field -> assertThat(field.kind()).isEqualTo(FieldKind.CHOICE)));
            switch (figure.what()) {
                case Figure.What.Standing _ -> {}
                case Figure.What.Sum(var field) ->
                    assertThat(register.field(field))
                            .hasValueSatisfying(
                                    one -> assertThat(one.kind().adds()).isTrue());
                case Figure.What.Dated(var field) ->
                    assertThat(register.field(field))
                            .hasValueSatisfying(one -> assertThat(one.kind()).isEqualTo(FieldKind.DAY));
                case Figure.What.Done(var deed) ->
                    assertThat(register.deed(deed)).isPresent();
            }
        }));
    }

    /// What a register does in a test.
    private interface Trial {
        void run(Register<?> register);
    }

    private Stream<DynamicTest> each(Trial trial) {
        return registers.all().stream()
                .map(register -> DynamicTest.dynamicTest(register.code(), () -> trial.run(register)));
    }

    private static Occasion on(String day) {
        return Occasion.on(LocalDate.parse(day));
    }

    private <R extends Record> Map<String, String> typed(Register<R> register, UUID id) {
        var record = registers.find(register, id).orElseThrow().record();
        return register.fields().stream()
                .collect(Collectors.toMap(RecordField::name, field -> field.typed(field.of(record))));
    }

    /// As it is kept: every value read and written again.
    private static Map<String, String> plain(Register<?> register, Map<String, String> typed) {
        var plain = new HashMap<String, String>();
        for (var field : register.fields()) {
            var text = typed.getOrDefault(field.name(), "");
            plain.put(
                    field.name(),
                    text.isEmpty()
                            ? ""
                            : field.typed(field.cell().reader().apply(text).orElseThrow()));
        }
        return plain;
    }

    private Map<String, String> columns(String table) {
        return JdbcClient.create(program)
                .sql("""
                        SELECT attname, format_type(atttypid, NULL) || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END
                        FROM pg_attribute WHERE attrelid = CAST(? AS regclass) AND attnum > 0 AND NOT attisdropped
                        """)
                .param(table)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String expected(RecordField field) {
        return RegisterSql.type(field) + (field.required() || field.kind() == FieldKind.MARK ? " NOT NULL" : "");
    }

    private String body(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
