package kr.onmaeul.foundation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.label.LabelFormat;
import kr.onmaeul.foundation.label.PrintedLabels;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The labels of every register: what is printed leads back to the record.
class EveryRegisterHasLabelsTest extends EveryRegister {

    private static final String ADDRESS = "https://onmaeul.example.go.kr";

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) {
        registry.add("onmaeul.labels.address", () -> ADDRESS);
    }

    @TestFactory
    Stream<DynamicTest> theLabelsOfTheChosenLeadToThemAndNobodyElseGetsOne() {
        return each(register -> {
            var made = new MadeRecords(register, registers, SEED + 60);
            var ids = Stream.generate(made::next)
                    .limit(3)
                    .map(typed ->
                            registers.enter(register, typed, on("2023-03-02")).orBroken())
                    .toList();
            var address = "/registers/" + register.name() + "/labels";
            assertThat(body("/registers/" + register.name())).contains(address);

            var answer = made(address, "THREE_BY_EIGHT", "5", ids.subList(0, 2));
            assertThat(answer)
                    .hasStatus(HttpStatus.OK)
                    .hasHeader("Content-Type", "application/pdf")
                    .headers()
                    .hasHeaderSatisfying(
                            "Content-Disposition",
                            value -> assertThat(value.getFirst())
                                    .startsWith("attachment; filename=\"" + register.name() + "-labels-"));
            var read = read(answer, LabelFormat.THREE_BY_EIGHT);
            assertThat(read.stream().filter(Optional::isPresent)).hasSize(2);
            var led = read.subList(4, 6).stream()
                    .map(code -> leadsTo(code.orElseThrow()))
                    .toList();
            assertThat(led)
                    .containsExactlyInAnyOrder(
                            "/registers/" + register.name() + "/" + ids.get(0),
                            "/registers/" + register.name() + "/" + ids.get(1));
        });
    }

    private String leadsTo(String code) {
        assertThat(code).startsWith(ADDRESS + "/r/");
        var answer = mvc.get().uri(code.substring(ADDRESS.length())).exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsSaidAndThePageSpeaksBothLanguages() {
        return each(register -> {
            var made = new MadeRecords(register, registers, SEED + 62);
            var typed = made.next();
            var id = registers.enter(register, typed, on("2023-03-02")).orBroken();
            var address = labels(register, typed.get(register.key().name()));
            assertThat(body("/registers/" + register.name() + "/" + id)).contains(address);
            for (var language : List.of("ko", "en")) {
                assertThat(body(URI.create(address + "&lang=" + language)))
                        .contains(typed.get(register.key().name()))
                        .doesNotContain(">register.", "\"register.");
            }
            assertThat(made(address, "THREE_BY_EIGHT", "25", List.of(id))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(made(address, "POSTER", "1", List.of(id))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(made(address, "THREE_BY_EIGHT", "1", List.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    @Test
    void aCodeOfNothingLeadsNowhere() {
        assertThat(mvc.get().uri("/r/" + "A".repeat(26))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String labels(Register<?> register, String key) {
        return "/registers/" + register.name() + "/labels?" + register.key().name() + "="
                + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private MvcTestResult made(String address, String format, String start, List<UUID> records) {
        return mvc.post()
                .uri(URI.create(address))
                .param("label.format", format)
                .param("label.start", start)
                .param("label.only", "Y")
                .param("label.record", records.stream().map(UUID::toString).toArray(String[]::new))
                .exchange();
    }

    private static List<Optional<String>> read(MvcTestResult answer, LabelFormat format) {
        try {
            return PrintedLabels.read(answer.getResponse().getContentAsByteArray(), format);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
