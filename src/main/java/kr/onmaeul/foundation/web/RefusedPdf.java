package kr.onmaeul.foundation.web;

import java.util.Map;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Tells whoever asked for a PDF that the document is too large for one, and what to do instead.
@ControllerAdvice
class RefusedPdf {

    private final Pages pages;

    RefusedPdf(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView refuse(PdfRefused refused) {
        var page = pages.page("document.pdf.refused");
        return page.refuse(
                "foundation/web/error",
                Map.of("text", page.t(refused.problem()), "status", HttpStatus.UNPROCESSABLE_CONTENT.value()));
    }
}
