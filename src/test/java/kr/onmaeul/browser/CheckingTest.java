package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer checks a report before it is sent: pastes it, follows a finding to its place and back, takes the table.
class CheckingTest {

    private static final String REPORT = """
            Ⅰ. 일반현황

            2 인 력

            구 분 계 5급 6급 7급
            정 원 10 1 4 5
            현 원 11 1 5 5
            과부족 1 - 1 -

            4 예 산 현 황 (단위: 천원)

            단위사업명 예 산 액 집 행 액 집행률(%)

            계 1,520,000 605,000 39.8

            소식지 발행과
            배부

            820,000 305,000 37.2

            전광판 운영 700,000 300,000 43.9

            □ 주요 추진실적
            ○ 언론보도 실적: 1,240건
            - 방송 40건, 일간지 300건, 통신사 200건
            지역신문․인터넷 700건
            ○ 단말기 구매: 80대(휴대용: 50, 거치용: 30)
            - 총무과 외 20개 부서 60대(휴대용: 40, 거치용: 20) 보급
            - 잔여 물량(휴대용 20대, 거치용 10대)은 수시 보급
            ○ 계약기간: 3년 2개월(’23. 6. ~ ’26. 7.)
            ○ 보고회: 2023. 6. 12.(화) 14:00

            □ 예산현황 (단위: 천원)

            예 산 액 집 행 액 집행률(%)

            640,321(구비) 640,320(구비) 99.9
            """;

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,1280", "en,1280", "ko,360", "en,360", "ko,1600"})
    void anOfficerChecksAReportAndFollowsAFindingToItsPlaceAndBack(String language, int width) {
        try (var walk = Walk.at(house.origin(), width, 1)) {
            var page = walk.page();
            house.signIn(page, "press-7-2");
            walk.visit("/check?lang=" + language);
            see(walk, "check-form-" + language + "-" + width);
            page.locator("main [name=text]").fill(REPORT);
            run(page);
            page.locator(".checked").waitFor();
            walk.look();
            see(walk, "checked-" + language + "-" + width);
            if (width == 1280) {
                Browser.handbook(page, language, "checked");
            }
            assertThat(page.locator(".lines a.wrong").allInnerTexts().stream().map(text -> text.split("\\s")[0]))
                    .containsExactly("43.9", "20", "화");
            page.locator(".found ol a").first().click();
            assertThat(page.url()).contains("#p-1");
            page.locator("#p-1").click();
            assertThat(page.url()).contains("#f-1");
            page.locator("#show-holds").check();
            page.locator(".found details summary").click();
            walk.look();
            see(walk, "checked-all-" + language + "-" + width);
            var table = page.waitForDownload(
                    () -> page.locator(".checked-table button").click());
            assertThat(table.suggestedFilename()).isEqualTo("check.csv");
        }
    }

    @Test
    void aFileIsCheckedAndWhatIsNoTextIsRefusedWithoutAScript() {
        try (var window = Browser.withoutScript(house.origin())) {
            var page = window.newPage();
            page.waitForTimeout(5_100);
            house.signIn(page, "press-7-2");
            page.navigate("/check");
            page.locator("main [name=file]")
                    .setInputFiles(new FilePayload("보고.txt", "text/plain", REPORT.getBytes(StandardCharsets.UTF_8)));
            run(page);
            assertThat(page.locator(".found h3 .badge").first().innerText()).isEqualTo("틀림");
            page.navigate("/check");
            page.locator("main [name=file]")
                    .setInputFiles(new FilePayload("그림.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}));
            run(page);
            assertThat(page.locator(".summary").innerText()).contains("글자로 읽을 수 없는 파일");
        }
    }

    @Test
    void aLongTextIsCheckedToTheEndAndOnlyItsFirstFindingsAreListed() {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            page.waitForTimeout(5_100);
            house.signIn(page, "press-7-2");
            page.navigate("/check");
            page.evaluate(
                    "document.querySelector('main [name=text]').value = '○ 수강생 30명(남 12명, 여 18명)\\n'.repeat(80000)");
            run(page);
            page.locator(".checked").waitFor();
            assertThat(page.locator(".tile b").last().innerText()).isEqualTo("80,000");
            assertThat(page.locator(".found li").count()).isEqualTo(400);
            walk.look();
        }
    }

    private static void run(Page page) {
        page.locator("main form button[value=check]").click();
    }

    private static void see(Walk walk, String name) {
        Browser.picture(walk.page(), name);
        walk.fitsTheWidth();
    }
}
