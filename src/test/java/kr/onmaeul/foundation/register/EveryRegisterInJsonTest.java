package kr.onmaeul.foundation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every register passes in JSON by being a register.
class EveryRegisterInJsonTest extends EveryRegister {

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
            json(
                    mvc.put().uri(records + "/" + id),
                    Map.of("values", made.like(first)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
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
            var wrong = Map.of("version", 3, "occasion", Map.of("reason", "잘못 없앰"));
            var back = json(mvc.post().uri(records + "/" + id + "/deeds/mistaken"), wrong, HttpStatus.OK);
            assertThat(back.path("gone").asBoolean()).isFalse();
            assertThat(back.path("deed").asString()).isEqualTo("mistaken");
            assertThat(json(mvc.get().uri(records + "/" + id + "?as-of=2023-03-31"), Map.of(), HttpStatus.OK)
                            .path("history"))
                    .hasSize(4);
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
    Stream<DynamicTest> whatCannotBeReadInJsonIsNamedFieldByField() {
        return each(register -> {
            var typed = new HashMap<String, Object>(new MadeRecords(register, registers, SEED + 9).next());
            typed.put("nothing", "x");
            typed.put(register.key().name(), List.of("x"));
            register.state()
                    .ifPresent(state ->
                            typed.put(state.name(), state.typed(state.members().getLast())));
            var refused = json(
                    mvc.post().uri("/api/v1/registers/" + register.name() + "/records"),
                    wish(0, typed, "in May"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
            var codes = new TreeMap<String, String>();
            refused.path("errors")
                    .forEach(error -> codes.put(
                            error.path("field").asString(), error.path("code").asString()));
            assertThat(codes)
                    .containsEntry("nothing", "register.field.unknown")
                    .containsEntry(register.key().name(), "register.field.shape")
                    .containsEntry("occasion.day", "register.field.day");
            register.state().ifPresent(state -> assertThat(codes).containsEntry(state.name(), "register.field.state"));
        });
    }

    @Test
    void aRegisterThatNobodyKeepsIsNotFound() {
        json(mvc.get().uri("/api/v1/registers/nothing/records"), Map.of(), HttpStatus.NOT_FOUND);
        assertThat(json(mvc.get().uri("/api/v1/registers"), Map.of(), HttpStatus.OK)
                        .path("registers"))
                .hasSize(registers.all().size());
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
}
