package kr.onmaeul.foundation.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A page before its content: where it stands, what it is called, what can be done, who looks and in which
/// language. [Pages] makes it from the current request; every `with…` and `under` gives a new one.
///
/// @param title what the page is called, in its language
/// @param crumbs the pages above it, the highest first, without the start page
/// @param badge a state beside the title
/// @param note a few quiet words beside the title: how many, as of when
/// @param main the one main action at the right of the title
/// @param more further actions beside it
/// @param request what the request brought along
public record Page(
        String title,
        List<Action> crumbs,
        @Nullable Badge badge,
        @Nullable String note,
        @Nullable Action main,
        List<Action> more,
        Sight request) {

    Page(String title, Sight request) {
        this(title, List.of(), null, null, null, List.of(), request);
    }

    /// This page below another one: the nearest call is the nearest page.
    public Page under(String address, String label) {
        var longer = new ArrayList<>(crumbs);
        longer.add(new Action(label, address));
        return new Page(title, List.copyOf(longer), badge, note, main, more, request);
    }

    public Page withBadge(Badge badge) {
        return new Page(title, crumbs, badge, note, main, more, request);
    }

    public Page withNote(String note) {
        return new Page(title, crumbs, badge, note, main, more, request);
    }

    /// With the main action, which stands at the right and is painted.
    public Page withMain(String label, String address) {
        return new Page(title, crumbs, badge, note, new Action(label, address), more, request);
    }

    public Page withAction(String label, String address) {
        var longer = new ArrayList<>(more);
        longer.add(new Action(label, address));
        return new Page(title, crumbs, badge, note, main, List.copyOf(longer), request);
    }

    /// The answer of a controller: the template with this page as `page` and the values by their names.
    public ModelAndView show(String template, Map<String, ?> values) {
        var model = new HashMap<String, Object>(values);
        model.put("page", this);
        return new ModelAndView(template, model);
    }

    /// The same page after a refusal: shown again with what was typed, under status 422.
    public ModelAndView refuse(String template, Map<String, ?> values) {
        var shown = show(template, values);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    public Locale locale() {
        return request.speech().locale();
    }

    public boolean english() {
        return request.speech().english();
    }

    public Speech speech() {
        return request.speech();
    }

    public Optional<Viewer> viewer() {
        return request.viewer();
    }

    public boolean may(String permission) {
        return viewer().map(viewer -> viewer.may(permission)).orElse(false);
    }

    /// The words behind a key of a room's bundle, in the page's language.
    public String t(String key, Object... arguments) {
        return request.speech().say(key, arguments);
    }

    /// The sentence of a problem.
    public String t(Problem problem) {
        return t(problem.key(), problem.arguments().toArray());
    }

    public String day(LocalDate day) {
        return request.speech().day(day);
    }

    public String month(YearMonth month) {
        return request.speech().month(month);
    }

    public String minute(Instant instant) {
        return request.speech().minute(instant);
    }

    public String number(long number) {
        return request.speech().number(number);
    }

    public String number(BigDecimal number) {
        return request.speech().number(number);
    }

    /// How long a file is: `12 KB`.
    public String bytes(long bytes) {
        return request.speech().bytes(bytes);
    }

    /// A shortage as `△3`.
    public String difference(long number) {
        return request.speech().difference(number);
    }

    /// This page's address with one parameter set anew; null or empty takes it away.
    public String here(String parameter, @Nullable String value) {
        return request.address().with(parameter, value).toString();
    }

    /// The two dates of this page.
    ///
    /// @param otherwise the day to look at when the address names none
    public Looking looking(LocalDate otherwise) {
        return Looking.read(request.address(), otherwise);
    }

    /// Another address that keeps the two dates of this page: what one looks at as of a day and as known at an
    /// instant stays so when one goes on.
    public String keeping(String address) {
        return request.address().carry(address, Looking.AS_OF, Looking.KNOWN_AT);
    }
}
