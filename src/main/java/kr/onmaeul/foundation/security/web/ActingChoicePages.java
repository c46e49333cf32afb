package kr.onmaeul.foundation.security.web;

import jakarta.servlet.http.HttpServletRequest;
import kr.onmaeul.foundation.security.ActingFor;
import kr.onmaeul.foundation.security.Personal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The choice in the header: for whom one acts until signing out.
@Controller
@Personal
class ActingChoicePages {

    private final ActingFor acting;

    ActingChoicePages(ActingFor acting) {
        this.acting = acting;
    }

    /// @param post the post to act for; empty for one's own
    @PostMapping("/acting")
    String choose(@RequestParam(defaultValue = "") String post, HttpServletRequest request) {
        if (post.isEmpty()) {
            acting.end(request);
        } else if (!acting.begin(post, request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return "redirect:/";
    }
}
