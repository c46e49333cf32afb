package kr.onmaeul.foundation.security;

import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Viewer;
import kr.onmaeul.foundation.web.ViewerSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

@Component
class SignedInViewer implements ViewerSource {

    private final SecuritySettings settings;
    private final ActingFor acting;

    SignedInViewer(SecuritySettings settings, ActingFor acting) {
        this.settings = settings;
        this.acting = acting;
    }

    @Override
    public Optional<Viewer> viewer() {
        var locale = LocaleContextHolder.getLocale();
        var english = locale.getLanguage().equals("en");
        var seat = Rights.seat();
        return Rights.signedIn()
                .map(who -> new Viewer(
                        english ? who.nameEn() : who.nameKo(),
                        Rights.now(),
                        settings.idle(),
                        seat.actingFor().map(post -> post.name().in(locale)).orElse(null),
                        seat.post().isEmpty()
                                ? List.of()
                                : acting.offered(seat.post()).stream()
                                        .map(post -> new Choice(
                                                post.code(), post.name().in(locale)))
                                        .toList(),
                        who.account().toString()));
    }
}
