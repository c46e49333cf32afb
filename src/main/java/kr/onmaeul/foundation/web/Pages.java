package kr.onmaeul.foundation.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/// Makes the page of the current request. A controller asks for it by the key of its title.
@Component
public class Pages {

    private final MessageSource words;
    private final LocaleResolver languages;
    private final Supplier<List<ViewerSource>> viewers;
    private final Supplier<List<Identity>> identities;
    private final Menu menu;

    Pages(
            MessageSource words,
            LocaleResolver languages,
            ObjectProvider<ViewerSource> viewers,
            ObjectProvider<Identity> identities,
            Menu menu) {
        this.words = words;
        this.languages = languages;
        this.viewers = SingletonSupplier.of(() -> viewers.stream().toList());
        this.identities = SingletonSupplier.of(() -> identities.stream().toList());
        this.menu = menu;
    }

    /// The page whose title stands behind the key.
    public Page page(String key, Object... arguments) {
        var sight = sight();
        return new Page(sight.speech().say(key, arguments), sight);
    }

    /// The page with a title of its own, such as the name of the one thing it shows.
    public Page titled(String title) {
        return new Page(title, sight());
    }

    /// How the current request speaks, for answers that are no page.
    public Speech speech() {
        return new Speech(languages.resolveLocale(request()), words);
    }

    /// The entries that the viewer may open, as the side menu shows them.
    public List<MenuPart> menu() {
        return sight().menu();
    }

    private Sight sight() {
        var request = request();
        var speech = speech();
        var address = Address.of(path(request), query(request));
        var viewer = viewers.get().stream()
                .map(ViewerSource::viewer)
                .flatMap(Optional::stream)
                .findFirst();
        var parts = menu.parts(viewer, speech);
        var identity = identities.get().stream().findFirst();
        return new Sight(
                address.with(Languages.NAME, null),
                speech,
                viewer,
                parts,
                Menu.current(parts, address.toString()),
                csrf(request),
                identity.map(Identity::agency)
                        .map(name -> name.in(speech.locale()))
                        .orElse(""),
                identity.map(Identity::department)
                        .map((Bilingual name) -> name.in(speech.locale()))
                        .orElse(""));
    }

    private static Sight.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Sight.Csrf(token.getParameterName(), token.getToken())
                : null;
    }

    /// Where the person is: on an error page the address that failed. A link to it never leaves the house, also when
    /// somebody asked for `//elsewhere`.
    private static String path(HttpServletRequest request) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        return "/" + path.replaceFirst("^[/\\\\]+", "");
    }

    private static @Nullable String query(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String
                ? null
                : request.getQueryString();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
