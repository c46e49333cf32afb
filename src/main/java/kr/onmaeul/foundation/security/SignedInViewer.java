package kr.onmaeul.foundation.security;

import java.util.Optional;
import kr.onmaeul.foundation.web.Viewer;
import kr.onmaeul.foundation.web.ViewerSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

@Component
class SignedInViewer implements ViewerSource {

    private final SecuritySettings settings;

    SignedInViewer(SecuritySettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Viewer> viewer() {
        var english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return Rights.signedIn()
                .map(who -> new Viewer(english ? who.nameEn() : who.nameKo(), Rights.now(), settings.idle()));
    }
}
