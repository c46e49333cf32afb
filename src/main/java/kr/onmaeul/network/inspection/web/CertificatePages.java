package kr.onmaeul.network.inspection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AccessLog;
import kr.onmaeul.foundation.document.handout.Handout;
import kr.onmaeul.foundation.document.html.Html;
import kr.onmaeul.foundation.document.html.Placing;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.DocumentAnswer;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.inspection.Certificate;
import kr.onmaeul.network.inspection.Inspections;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// A certificate on the screen and as a file. It names the applicant, so that whoever opens it stands in the access
/// log.
@Controller
@Requires("register.disclose")
class CertificatePages {

    private final Pages pages;
    private final Inspections inspections;
    private final AccessLog access;

    CertificatePages(Pages pages, Inspections inspections, AccessLog access) {
        this.pages = pages;
        this.inspections = inspections;
        this.access = access;
    }

    @GetMapping("/inspections/{id}/certificate")
    ModelAndView shown(@PathVariable UUID id) {
        var certificate = seen(id);
        var page = pages.page("inspection.certificate")
                .under(InspectionPages.LIST, pages.titled("").t("inspection.register"))
                .under(InspectionPages.LIST + "/" + id, certificate.applicationNumber());
        return page.show(
                "network/inspection/certificate",
                Map.of(
                        "address",
                        "/inspections/" + id + "/certificate",
                        "paper",
                        Html.fragment(certificate.document(), new Placing(2, "c-", _ -> ""))));
    }

    @GetMapping("/inspections/{id}/certificate.{form:html|hwpx|pdf}")
    void file(@PathVariable UUID id, @PathVariable Handout form, HttpServletResponse response)
            throws IOException, PdfRefused {
        var certificate = seen(id);
        DocumentAnswer.write(response, "certificate-" + certificate.number(), form, certificate.document());
    }

    private Certificate seen(UUID id) {
        var certificate =
                inspections.certificate(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.note(List.of(id.toString()), "register.disclosed", "inspection.applications: 사용전검사필증 열람");
        return certificate;
    }
}
