package kr.onmaeul.network.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.document.handout.LeavingPaper;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.network.equipment.StocktakingFinding.Circumstances;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;

/// Stocktaking as people see it: pages, sheets, and what stands still meanwhile.
class StocktakingPagesTest extends StocktakingRoom {

    @Test
    void aFrozenDeviceIsMovedByNobodyAndTheSentenceNamesTheCampaign() throws Exception {
        var device = issued("재무과", "서관 1층");
        var id = open("서관 점검", Stocktaking.Mode.FROZEN, scope("서관"));

        for (var deed : Map.of("moved", Map.of("place", "서관 2층"), "taken-back", Map.of("condition", "GOOD"))
                .entrySet()) {
            assertThat(act(device, deed.getKey(), deed.getValue()))
                    .isEqualTo(Outcome.refused(Problem.of("rule.equipment.stocktaking.frozen", "서관 점검")));
        }
        var answer = mvc.post()
                .uri("/registers/equipment-devices/" + device.id() + "/deeds/moved")
                .param("seen", Integer.toString(device.version()))
                .param("place", "서관 2층")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("재물조사 “서관 점검”이 끝날 때까지");
        var sheet = "물품번호,처리,적용일,문서번호,사유,부서,사용 직위,장소,상태 등급\n%s,반납,2023-06-12,,,,,,보통\n%s,반납,2023-06-12,,,,,,보통\n"
                .formatted(number(device), number(issued("재무과", "창고")));
        assertThat(sheets.named("equipment-devices-deeds")
                        .orElseThrow()
                        .take(sheet.getBytes(StandardCharsets.UTF_8), false)
                        .problems())
                .extracting(problem -> problem.key())
                .containsExactly("rule.equipment.stocktaking.frozen");
        assertThatThrownBy(() -> database.sql(
                                "UPDATE equipment_device SET version = version + 1, place = '어디' WHERE id = ?")
                        .param(device.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("frozen by stocktaking");

        stocktakings.close(id).orBroken();
        assertThat(act(device, "moved", Map.of("place", "서관 2층"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatIsWrongIsCorrectedByAMovementThatSomebodyLooksAtFirst() {
        var device = issued("총무과", "후관 1층");
        var id = open("후관 점검", Stocktaking.Mode.FROZEN, scope("후관"));
        scan(id, number(device), new Circumstances("후관 7층", "총무과", null));
        stocktakings.close(id).orBroken();
        assertThat(current(device).record().place()).isEqualTo("후관 1층");

        var result = body("/equipment/stocktaking/" + id);
        assertThat(result).contains("이동으로 바로잡기").doesNotContain("바로잡음</span>");
        var link = Pattern.compile("href=\"(/registers/equipment-devices/[^\"]*/deeds/moved[^\"]*)\"")
                .matcher(result);
        assertThat(link.find()).isTrue();
        var form = mvc.get()
                .uri(URI.create(link.group(1).replace("&amp;", "&").replace("+", "%20")))
                .exchange();
        assertThat(new String(form.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("value=\"후관 7층\"", "재물조사 “후관 점검”에서 확인");
        act(device, "moved", Map.of("place", "후관 7층")).orBroken();
        assertThat(body("/equipment/stocktaking/" + id)).contains("바로잡음</span>").doesNotContain("이동으로 바로잡기");
    }

    @Test
    void thePagesSayItInBothLanguagesAndHandOutSheetAndDocument() throws Exception {
        var device = issued("총무과", "정원 1동");
        issued("총무과", "정원 1동");
        var id = open("정원 점검", Stocktaking.Mode.FROZEN, scope("정원"));
        var address = "/equipment/stocktaking/" + id;
        var scanned = mvc.post()
                .uri(address + "/scan")
                .param("code", number(device))
                .param("place", "정원 2동")
                .exchange();
        assertThat(scanned).hasStatus(HttpStatus.OK);
        assertThat(new String(scanned.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("장소 다름", "대장: 정원 1동, 여기: 정원 2동", "value=\"정원 2동\"");
        assertThat(mvc.post().uri(address + "/scan").param("code", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        for (var page : List.of(
                address,
                address + "/scan",
                address + "/closing",
                address + "?kind=FOUND",
                "/equipment/stocktaking/new")) {
            for (var language : List.of("ko", "en")) {
                assertThat(body(page + (page.contains("?") ? "&" : "?") + "lang=" + language))
                        .doesNotContain(">equipment.", "\"equipment.", "“equipment.");
            }
        }
        assertThat(mvc.post().uri(address + "/closing")).hasStatus3xxRedirection();
        assertThat(body("/equipment/stocktaking")).contains("정원 점검", "1 / 2");
        assertThat(body("/equipment/stocktaking.csv")).contains("정원 점검,").contains(",1,2");
        assertThat(body(address + "/findings.csv")).contains("장소 다름", "못 찾음", number(device));
        assertThat(file(address + "/findings.xlsx")).startsWith('P', 'K');
        LeavingPaper.keepsEveryRule(file(address + "/report?as=hwpx"), file(address + "/report?as=pdf"));
        assertThat(mvc.get().uri(address + "/report?as=doc")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private byte[] file(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return answer.getResponse().getContentAsByteArray();
    }
}
