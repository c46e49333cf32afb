package kr.onmaeul.office.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kr.onmaeul.Onmaeul;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.office.founding.FoundingAnOffice;
import kr.onmaeul.office.report.Report;
import kr.onmaeul.office.report.ReportSection;
import kr.onmaeul.office.report.Reports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

/// The pages of the founded report without the sign-in before them, which has tests of its own; the last freeze it.
@SpringBootTest(classes = Onmaeul.class, properties = "onmaeul.office-folder=")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
class ReportPagesTest {

    private static TestDatabase database;

    private MockMvc web;

    @Autowired
    private ReportPages reader;

    @Autowired
    private FreezingPages freezing;

    @Autowired
    private SectionPages sections;

    @Autowired
    private ReportExports exports;

    @Autowired
    private ReportApi api;

    @Autowired
    @Qualifier("jtePages")
    private ViewResolver pages;

    @Autowired
    private LocaleResolver languages;

    @Autowired
    @Qualifier("mvcConversionService")
    private FormattingConversionService forms;

    @Autowired
    private FoundingAnOffice founding;

    @Autowired
    private Reports reports;

    private Report report;
    private String address;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        database = TestDatabase.properties(registry);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeAll
    void found() {
        web = MockMvcBuilders.standaloneSetup(reader, freezing, sections, exports, api)
                .setViewResolvers(pages)
                .setLocaleResolver(languages)
                .setConversionService(forms)
                .build();
        founding.found(Path.of("offices/2023"), _ -> {}).orBroken();
        report = reports.latest().orElseThrow();
        address = "/reports/" + report.id();
    }

    @Test
    @Order(1)
    void theListNamesTheReport() throws Exception {
        web.perform(get("/reports")).andExpect(content().string(containsString("2023년 주요업무 보고")));
        web.perform(get("/reports?lang=en")).andExpect(content().string(containsString("Report on major work 2023")));
    }

    @Test
    @Order(1)
    void theReaderShowsThePaperWithItsCoverage() throws Exception {
        web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(">258</a>건")))
                .andExpect(content().string(containsString("132 / 133")))
                .andExpect(content().string(not(containsString("report." + "coverage"))));
        web.perform(get(address + "?as-of=2023-03-31&known-at=2001-01-01T00:00"))
                .andExpect(content().string(containsString(">0</a>건")));
    }

    @Test
    @Order(1)
    void aFigureHasItsEvidenceAtAnAddressOfItsOwn() throws Exception {
        web.perform(get(address + "/figures/press.releases"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("보도자료 배포, 2023. 1. 1. ~ 5. 31.")))
                .andExpect(content().string(containsString("근거 258건 가운데 8건")))
                .andExpect(content().string(containsString("언론팀")));
        web.perform(get(address + "/figures/budget.network.rate").header("HX-Request", "true"))
                .andExpect(content().string(not(containsString("<html"))))
                .andExpect(content().string(containsString("34.0")));
        web.perform(get(address + "/figures/nothing.such")).andExpect(status().isNotFound());
    }

    @Test
    @Order(1)
    void aWrongExpressionIsUnderlinedWhereItIsWrong() throws Exception {
        web.perform(post(address + "/sections/" + section().id() + "/check")
                        .param("body", "□ 추진실적\n○ 배포: {press.relaeses}건\n○ 교실 4회"))
                .andExpect(content().string(containsString("<u class=\"wrong\">press.relaeses</u>")))
                .andExpect(content().string(containsString("press.releases")))
                .andExpect(content().string(containsString("class=\"bare\"")));
    }

    @Test
    @Order(1)
    void measuresAreFoundInBothLanguages() throws Exception {
        web.perform(get("/reports/measures").param("q", "보도자료"))
                .andExpect(content().string(containsString("data-measure=\"press.releases\"")));
        web.perform(get("/reports/measures").param("q", "useful"))
                .andExpect(content().string(containsString("equipment.useful-life")));
    }

    @Test
    @Order(1)
    void theReportIsExported() throws Exception {
        for (var file : new String[] {"report.html", "figures.csv", "figures.json", "report.txt"}) {
            var answer = web.perform(get(address + "/" + file))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(answer).as(file).contains("press.coverage");
        }
        web.perform(get(address + "/report.hwpx"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/hwp+zip"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"report.hwpx\""));
        web.perform(get("/api/v1" + address + "/figures"))
                .andExpect(jsonPath("$.figures.length()").value(132));
        web.perform(get("/api/v1" + address + "/figures/press.releases"))
                .andExpect(jsonPath("$.evidence[0].rows.length()").value(100));
    }

    @Test
    @Order(2)
    void aSectionIsWrittenOnTheVersionThatWasSeen() throws Exception {
        var section = section();
        var page = address + "/sections/" + section.id();
        web.perform(get(page).param("measure", "구독")).andExpect(content().string(containsString("data-measures")));
        web.perform(post(page + "/revisions")
                        .param("version", "1")
                        .param("state", "IN_WORK")
                        .param("body", section.body() + "\n※ 더함"))
                .andExpect(status().is3xxRedirection());
        web.perform(post(page + "/revisions")
                        .param("version", "1")
                        .param("state", "DONE")
                        .param("body", "잃지 않을 글"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("잃지 않을 글")));
    }

    @Test
    @Order(3)
    void aReportIsFrozenAfterAPageThatSaysWhatItMeans() throws Exception {
        web.perform(get(address + "/freezing")).andExpect(content().string(containsString("작성 중")));
        web.perform(post(address + "/freezing")).andExpect(status().is3xxRedirection());
        web.perform(get(address)).andExpect(content().string(containsString("수치 132개와 글이 확정한 그대로입니다")));
        web.perform(post(address + "/freezing")).andExpect(status().isUnprocessableContent());
        web.perform(post("/api/v1" + address + "/sections/" + section().id() + "/revisions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 2, \"state\": \"DONE\", \"body\": \"x\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("report.frozen"));
        web.perform(get(address + "/reopening")).andExpect(status().isOk());
        web.perform(post(address + "/reopening")).andExpect(status().is3xxRedirection());
        assertThat(reports.named(report.name()).orElseThrow().edition()).isEqualTo(2);
    }

    private ReportSection section() {
        return report.sections().stream()
                .filter(one -> one.teams().contains("press"))
                .findFirst()
                .orElseThrow();
    }
}
