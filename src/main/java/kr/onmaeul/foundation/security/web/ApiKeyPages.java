package kr.onmaeul.foundation.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.ApiKey;
import kr.onmaeul.foundation.security.ApiKeys;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.security.Role;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Which other systems hold a key, a new key for one more, and the end of a key.
@Controller
@Requires("account.write")
class ApiKeyPages {

    private static final String LIST = "/api-keys";

    private final ApiKeys keys;
    private final Pages pages;

    ApiKeyPages(ApiKeys keys, Pages pages) {
        this.keys = keys;
        this.pages = pages;
    }

    @GetMapping(LIST)
    @Requires("account.read")
    ModelAndView list() {
        var page = pages.page("security.keys.title");
        var lines = lines(page);
        page = page.withNote(page.t(
                "security.keys.count",
                lines.stream().filter(line -> line.key().withdrawal().isEmpty()).count()));
        return (page.may("account.write") ? page.withMain(page.t("security.key.new"), LIST + "/new") : page)
                .show("foundation/security/api-keys", Map.of("lines", lines));
    }

    @GetMapping(LIST + ".{ending:csv|xlsx}")
    @Requires("account.read")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("security.keys.title");
        new ListSheet<ApiKeyLine>(page)
                .column("security.key.name", line -> line.key().name())
                .column("security.key.role", ApiKeyLine::role)
                .column("security.key.rate", line -> line.key().aSecond())
                .column("security.key.made-by", line -> line.key().madeBy())
                .column("security.key.made-at", line -> page.minute(line.key().madeAt()))
                .column("security.key.used", line -> line.key().lastUsed().orElse(null))
                .column("security.key.state", ApiKeyLine::state)
                .write(response, page.title(), ending, lines(page).stream());
    }

    private List<ApiKeyLine> lines(Page page) {
        return keys.all().stream().map(key -> ApiKeyLine.of(page, key)).toList();
    }

    @GetMapping(LIST + "/new")
    ModelAndView blank() {
        return form(Form.empty().with("role", Role.READER).with("rate", ApiKeys.USUAL_RATE));
    }

    /// The answer shows the key and is the only one that ever does: it is neither kept nor led to by an address.
    @PostMapping(LIST)
    ModelAndView create(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        var role = Role.named(form.value("role"));
        if (role.isEmpty()) {
            return form(form.refused(List.of(Problem.at("role", "security.role.missing"))));
        }
        return switch (keys.create(form.value("name"), role.get(), number(form.value("rate")))) {
            case Outcome.Done<String>(var text) ->
                under(pages.page("security.key.made")).show("foundation/security/api-key", Map.of("text", text));
            case Outcome.Refused<String>(var problems) -> form(form.refused(problems));
        };
    }

    @GetMapping(LIST + "/{id}/withdrawal")
    ModelAndView ask(@PathVariable UUID id) {
        return withdrawal(key(id), Form.empty());
    }

    @PostMapping(LIST + "/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var key = key(id);
        var form = Form.typed(typed);
        return switch (keys.withdraw(id, form.value("reason"))) {
            case Outcome.Done<UUID>(var _) -> new ModelAndView("redirect:" + LIST);
            case Outcome.Refused<UUID>(var problems) -> withdrawal(key, form.refused(problems));
        };
    }

    private ModelAndView form(Form form) {
        var page = under(pages.page("security.key.new"));
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put(
                "roles",
                Arrays.stream(Role.values())
                        .map(role -> new Choice(role.name(), role.label().in(page.locale())))
                        .toList());
        return form.problems().isEmpty()
                ? page.show("foundation/security/api-key-form", values)
                : page.refuse("foundation/security/api-key-form", values);
    }

    private ModelAndView withdrawal(ApiKey key, Form form) {
        var page = under(pages.page("security.key.withdrawal"));
        var values = Map.of("key", key, "form", form);
        return form.problems().isEmpty()
                ? page.show("foundation/security/api-key-withdrawal", values)
                : page.refuse("foundation/security/api-key-withdrawal", values);
    }

    private static Page under(Page page) {
        return page.under(LIST, page.t("security.keys.title"));
    }

    /// What is no number is none that is allowed.
    private static int number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private ApiKey key(UUID id) {
        return keys.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
