package kr.onmaeul.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;

class DownloadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.hwpx",
                "2026년 상반기 재물조사.pdf",
                "a \"b\" \\ c.csv",
                "100% 집행; filename=x.csv",
                "줄\r\nSet-Cookie: a=b.csv",
                "🖨️ 출력.xlsx"
            })
    void aFileArrivesUnderItsName(String name) {
        var header = Download.named(name);
        assertThat(header).isPrintable().matches("\\p{ASCII}+");
        assertThat(ContentDisposition.parse(header)).satisfies(read -> {
            assertThat(read.isAttachment()).isTrue();
            assertThat(read.getFilename()).isEqualTo(name);
        });
    }

    @Test
    void whoReadsPlainLettersAloneFindsAPlainName() {
        assertThat(Download.named("report.hwpx")).isEqualTo("attachment; filename=\"report.hwpx\"");
        assertThat(Download.named("예산-2023.csv"))
                .isEqualTo("attachment; filename=\"__-2023.csv\"; filename*=UTF-8''%EC%98%88%EC%82%B0-2023.csv");
    }
}
