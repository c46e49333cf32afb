package kr.onmaeul.foundation.arithmetic.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kr.onmaeul.foundation.arithmetic.ArithmeticFindings;
import kr.onmaeul.foundation.arithmetic.Finding;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.SheetAnswer;

/// The findings as a table to take away, in the order of the report.
final class FindingTable {

    private FindingTable() {}

    static void write(Page page, ArithmeticFindings findings, HttpServletResponse response) throws IOException {
        SheetAnswer.write(
                response,
                "check",
                SheetWriting.CSV,
                List.of(
                        page.t("arithmetic.verdict"),
                        page.t("arithmetic.line"),
                        page.t("arithmetic.column"),
                        page.t("arithmetic.rule"),
                        page.t("arithmetic.about"),
                        page.t("arithmetic.written"),
                        page.t("arithmetic.computed"),
                        page.t("arithmetic.sentence")),
                findings.all().stream().map(finding -> row(page, finding)));
    }

    private static List<Object> row(Page page, Finding finding) {
        var said = finding.said();
        return List.of(
                page.t("arithmetic.kind." + finding.kind()),
                said.place().line(),
                said.place().column(),
                page.t(said.rule().key()),
                said.about(),
                said.written(),
                finding.computed(),
                page.t(said.key(), said.arguments().toArray()));
    }
}
