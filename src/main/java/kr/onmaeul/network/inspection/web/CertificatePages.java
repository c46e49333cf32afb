package kr.onmaeul.network.inspection.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AccessLog;
import kr.onmaeul.foundation.document.html.Html;
import kr.onmaeul.foundation.document.html.Placing;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import kr.onmaeul.foundation.document.pdf.Attached;
import kr.onmaeul.foundation.document.pdf.Pdf;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.Problems;
import kr.onmaeul.network.inspection.Certificate;
import kr.onmaeul.network.inspection.Inspections;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final MediaType HWPX = MediaType.parseMediaType(Hwpx.MEDIA_TYPE);

    private final Pages pages;
    private final Problems problems;
    private final Inspections inspections;
    private final AccessLog access;

    CertificatePages(Pages pages, Problems problems, Inspections inspections, AccessLog access) {
        this.pages = pages;
        this.problems = problems;
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

    @GetMapping("/inspections/{id}/certificate.html")
    ResponseEntity<String> html(@PathVariable UUID id) {
        var certificate = seen(id);
        return attached(certificate, "html", HTML, Html.page(certificate.document()));
    }

    @GetMapping("/inspections/{id}/certificate.hwpx")
    ResponseEntity<byte[]> hwpx(@PathVariable UUID id) {
        var certificate = seen(id);
        return attached(
                certificate,
                "hwpx",
                HWPX,
                HwpxCheck.made(certificate.document()).whole());
    }

    @GetMapping("/inspections/{id}/certificate.pdf")
    ResponseEntity<?> pdf(@PathVariable UUID id) {
        var certificate = seen(id);
        try {
            return attached(certificate, "pdf", MediaType.APPLICATION_PDF, pdf(certificate));
        } catch (PdfRefused large) {
            return problems.answer(
                    HttpStatus.CONTENT_TOO_LARGE, List.of(Problem.of(large.key(), large.pieces(), large.most())));
        }
    }

    private static byte[] pdf(Certificate certificate) throws PdfRefused {
        var title = certificate.document().about().title();
        var source = Attached.source(
                title + ".hwpx",
                Hwpx.MEDIA_TYPE,
                HwpxCheck.made(certificate.document()).whole(),
                title);
        var out = new ByteArrayOutputStream();
        try {
            Pdf.write(certificate.document(), List.of(source), out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private Certificate seen(UUID id) {
        var certificate =
                inspections.certificate(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.note(List.of(id.toString()), "register.disclosed", "inspection.applications: 사용전검사필증 열람");
        return certificate;
    }

    private static <T> ResponseEntity<T> attached(Certificate certificate, String form, MediaType type, T content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("certificate-" + certificate.number() + "." + form)
                                .build()
                                .toString())
                .body(content);
    }
}
