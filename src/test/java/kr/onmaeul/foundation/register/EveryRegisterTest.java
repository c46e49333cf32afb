package kr.onmaeul.foundation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.sheet.CellProblem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What every register passes by being a register.
class EveryRegisterTest extends EveryRegister {

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
    Stream<DynamicTest> whatNamesSeveralThingsNamesEachOnce() {
        return each(register -> {
            var rules = JdbcClient.create(program)
                    .sql("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = CAST(? AS regclass)")
                    .param(register.table())
                    .query(String.class)
                    .list();
            assertThat(register.fields().stream().filter(field -> field.kind() == FieldKind.SEVERAL))
                    .allSatisfy(field -> assertThat(rules)
                            .as(field.name())
                            .anyMatch(rule -> rule.contains("register_several(" + field.column() + ")")));
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
    Stream<DynamicTest> whatOnlyOneRecordMayHaveIsKnownByName() {
        return each(register -> {
            var rules = JdbcClient.create(program)
                    .sql("""
                            SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                            WHERE i.indrelid = CAST(? AS regclass) AND i.indisunique AND NOT i.indisprimary
                              AND NOT EXISTS (SELECT FROM pg_attribute a
                                              WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
                                                AND a.attname IN ('id', ?))
                            """)
                    .params(register.table(), register.key().column())
                    .query(String.class)
                    .list();
            var known = Stream.concat(
                            register.uniques().stream().map(Register.Unique::constraint),
                            register.sentences().keySet().stream())
                    .toList();
            assertThat(known).containsAll(rules);
            register.uniques().forEach(unique -> clash(register, unique));
        });
    }

    private void clash(Register<?> register, Register.Unique unique) {
        var made = new MadeRecords(register, registers, SEED + 61);
        var first = made.next();
        var second = made.next();
        var third = made.next();
        for (var field : unique.fields()) {
            second.put(field.name(), first.getOrDefault(field.name(), ""));
            third.put(field.name(), first.getOrDefault(field.name(), ""));
        }
        assertThat(registers.enter(register, first, on("2023-03-02"))).isInstanceOf(Outcome.Done.class);
        assertThat(registers.enter(register, second, on("2023-03-02")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting("field", "key")
                                .containsExactly(tuple(unique.last().name(), "register.unique.taken")));
        assertThat(taken(register, List.of(second, third)))
                .extracting("row", "column", "key")
                .containsExactly(tuple(3, unique.last().label().ko(), "register.cell.twice"));
        assertThat(taken(register, List.of(made.next(), second)))
                .extracting("row", "column", "key")
                .containsExactly(tuple(3, unique.last().label().ko(), "register.unique.taken"));
    }

    private List<CellProblem> taken(Register<?> register, List<Map<String, String>> rows) {
        var fields = register.fields();
        var sheet = new StringBuilder(
                        fields.stream().map(field -> field.label().ko()).collect(Collectors.joining(",")))
                .append(",기준일\n");
        for (var row : rows) {
            fields.forEach(field ->
                    sheet.append('"').append(row.getOrDefault(field.name(), "")).append("\","));
            sheet.append("2023-03-02\n");
        }
        return sheets.named(register.name())
                .orElseThrow()
                .take(sheet.toString().getBytes(StandardCharsets.UTF_8), false)
                .problems();
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
        assertThat(registers.history(register, id)).extracting(Kept::recordedBy).containsOnly(Actor.HOUSE.name());
        var back = registers.takeBack(register, id, 3, leaving).orBroken();
        assertThat(back.gone()).isFalse();
        assertThat(back.since()).isEqualTo(leaving.day());
        assertThat(typed(register, id)).isEqualTo(plain(register, second));

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
            for (var path : List.of(
                    "",
                    "/new",
                    "/" + id,
                    "/" + id + "/change",
                    "/" + id + "/deeds/left",
                    "/" + id + "/deeds/mistaken")) {
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
            assertThat(body("/search?q=" + key))
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
            var key = typed.get(register.key().name());
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
                case Figure.What.Product(var field, var times) ->
                    assertThat(List.of(field, times))
                            .allSatisfy(name -> assertThat(register.field(name))
                                    .hasValueSatisfying(
                                            one -> assertThat(one.kind().adds()).isTrue()));
                case Figure.What.Dated(var field) ->
                    assertThat(register.field(field))
                            .hasValueSatisfying(one -> assertThat(one.kind()).isEqualTo(FieldKind.DAY));
                case Figure.What.Done(var deed) ->
                    assertThat(register.deed(deed)).isPresent();
            }
        }));
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
        return RegisterSql.type(field) + (field.required() || field.nothing() != null ? " NOT NULL" : "");
    }
}
