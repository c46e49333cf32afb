package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer brings the list of another office into a register: first its headings are strange, then a cell is wrong,
/// then it is right; a list that is far too long is stopped.
class ImportTest {

    private static final String HEADING = "관리번호,종류,이름,보호 대상,설치 장소,도입일,유지관리 끝일,취득금액,비고,기준일\n";
    private static final int MANY = 150_000;

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({
        "ko,1280,network-7-1,모르는 머리글,고칠 칸이 1개,1줄이 모두 맞습니다,1줄을 새로 적었습니다,멈추었습니다,S-9001",
        "en,360,network-7-2,Unknown headings,1 cells are wrong,All 1 rows are right,1 rows were written,Stopped,S-9002"
    })
    void anOfficerBringsTheListOfAnotherOffice(
            String language,
            int width,
            String post,
            String strange,
            String wrong,
            String right,
            String stored,
            String stopped,
            String key) {
        try (var walk = Walk.at(house.origin(), width, width == 360 ? 1 : 2)) {
            var page = walk.page();
            house.signIn(page, post);
            walk.visit("/imports/firewall-security-systems?lang=" + language);
            var row = key + ",침입차단시스템(방화벽),새 장비,인터넷망,전산실,%s,,34000000,,2023-05-31\n";

            bring(page, HEADING.replace("설치 장소", "설치장소(" + key + ")") + row.formatted("2023-02-30"), "trial");
            walk.look();
            walk.fitsTheWidth();
            assertThat(page.locator("main").innerText()).contains(strange);
            Browser.picture(page, "import-headings-" + language + "-" + width);
            Browser.handbook(page, language, "import-headings");

            page.locator("form[action$='/headings'] button").click();
            page.locator("text=" + wrong).first().waitFor();
            walk.look();
            walk.fitsTheWidth();
            Browser.picture(page, "import-wrong-" + language + "-" + width);

            walk.visit("/imports/firewall-security-systems");
            bring(page, HEADING.replace("설치 장소", "설치장소(" + key + ")") + row.formatted("2023-02-28"), "trial");
            walk.look();
            assertThat(page.locator("main").innerText()).contains(right);
            Browser.picture(page, "import-right-" + language + "-" + width);
            page.locator("form[action$='/storing'] button").click();
            page.locator("text=" + stored).first().waitFor();
            walk.look();

            walk.visit("/imports/equipment-devices");
            walk.fitsTheWidth();
            bring(page, manyDevices(), "store");
            page.locator("form[action$='/stopping'] button").waitFor();
            walk.look();
            walk.fitsTheWidth();
            Browser.picture(page, "import-progress-" + language + "-" + width);
            Browser.handbook(page, language, "import-progress");
            page.locator("form[action$='/stopping'] button").click();
            page.locator("text=" + stopped).first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            walk.look();
            walk.visit("/imports");
            walk.fitsTheWidth();
            Browser.picture(page, "import-list-" + language + "-" + width);
        }
    }

    private static String manyDevices() {
        return IntStream.range(0, MANY)
                .mapToObj(number ->
                        "43211507-%08d,컴퓨터,컴퓨터 23형,,2023-02-20,,좋음,재고,2023-02-20".formatted(90_000_000 + number))
                .collect(Collectors.joining("\n", "물품번호,품목,모델,제조번호,구매일,구매금액,상태 등급,상태,기준일\n", "\n"));
    }

    private static void bring(Page page, String csv, String what) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("장비 목록.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("button[name=what][value=" + what + "]").click();
        page.waitForURL("**/runs/*");
    }
}
