package kr.onmaeul.foundation.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is shown when something went wrong: a page in the layout, or problem details for the JSON API. Both carry an
/// id that the log has too.
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String API = "/api/";

    private final Pages pages;
    private final Problems problems;

    ErrorPages(Pages pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request) {
        var cause = cause(request);
        var status = status(request, cause);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        if (status.is5xxServerError()) {
            LOG.error("failure {} at {}", id, path, cause);
        } else {
            LOG.info("refusal {} with status {} at {}", id, status.value(), path);
        }
        if (path.startsWith(API)) {
            return problems.failure(status, path, id);
        }
        var speech = pages.speech();
        var shown = pages.titled(Problems.title(speech, status.value()))
                .show(
                        "foundation/web/error",
                        Map.of("text", Problems.text(speech, status.value()), "status", status.value(), "id", id));
        shown.setStatus(status);
        return shown;
    }

    private static HttpStatus status(HttpServletRequest request, @Nullable Throwable cause) {
        if (cause instanceof BrokenPromise promise) {
            return switch (promise.category()) {
                case USER -> HttpStatus.BAD_REQUEST;
                case SYSTEM -> HttpStatus.INTERNAL_SERVER_ERROR;
                case CAPACITY -> HttpStatus.SERVICE_UNAVAILABLE;
            };
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number ? number : 404;
        var status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    /// The innermost broken promise, else what the container caught.
    private static @Nullable Throwable cause(HttpServletRequest request) {
        var caught = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable one ? one : null;
        for (var inner = caught; inner != null; inner = inner.getCause()) {
            if (inner instanceof BrokenPromise) {
                return inner;
            }
        }
        return caught;
    }
}
