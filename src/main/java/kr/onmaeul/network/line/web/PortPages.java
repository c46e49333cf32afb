package kr.onmaeul.network.line.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.line.Socket;
import kr.onmaeul.network.line.Sockets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// What is plugged into the ports of one device or panel.
@Controller
@Requires("register.read")
class PortPages {

    private final Pages pages;
    private final Sockets sockets;

    PortPages(Pages pages, Sockets sockets) {
        this.pages = pages;
        this.sockets = sockets;
    }

    @GetMapping("/lines/ports")
    ModelAndView ports(@RequestParam String of) {
        var all = found(of);
        var page = pages.page("line.ports.title", of.strip());
        page = page.under("/lines/trace", page.t("line.trace"))
                .withNote(page.t(
                        "line.ports.free",
                        page.number(all.size()),
                        page.number(all.stream().filter(Socket::free).count())));
        return page.show("network/line/ports", Map.of("of", of.strip(), "sockets", all, "rows", rows(all)));
    }

    @GetMapping("/lines/ports.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, @RequestParam String of, HttpServletResponse response)
            throws IOException {
        var page = pages.titled("");
        new ListSheet<Socket>(page)
                .column("line.trace.port", Socket::code)
                .column("line.ports.cable", Socket::cable)
                .column("line.ports.other", Socket::other)
                .write(response, "ports-" + of.strip(), ending, found(of).stream());
    }

    private List<Socket> found(String of) {
        var all = sockets.of(of);
        if (all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return all;
    }

    /// As they sit in the panel: the fronts, then the rears.
    private static List<PortRow> rows(List<Socket> all) {
        return all.stream()
                .map(Socket::kind)
                .distinct()
                .sorted()
                .map(kind -> PortRow.of(kind, all))
                .toList();
    }
}
