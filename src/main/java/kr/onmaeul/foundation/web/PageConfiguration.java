package kr.onmaeul.foundation.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import kr.onmaeul.foundation.document.handout.Handout;
import kr.onmaeul.foundation.sheet.SheetWriting;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    /// Where the build puts the generated page classes: outside the program's packages, so that they are no room.
    private static final String GENERATED = "onmaeul.pages";

    private static final Languages LANGUAGES = new Languages();

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, GENERATED);
    }

    @Bean
    ViewResolver jtePages(TemplateEngine templates) {
        return (name, locale) -> templates.hasTemplate(name + ".jte") ? new PageView(templates, name + ".jte") : null;
    }

    /// Nearly every page leaves in one piece, and a page costs the more the more pieces it leaves in.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> wholePages() {
        return server -> server.addConnectorCustomizers(
                line -> line.setProperty("socket.appWriteBufSize", String.valueOf(PageView.AT_ONCE)));
    }

    @Bean
    MessageSource messageSource() {
        return Words.read();
    }

    @Bean
    LocaleResolver localeResolver() {
        return LANGUAGES;
    }

    /// The forms in which something is taken away, as addresses write them. Any other is no address of ours.
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class,
                SheetWriting.class,
                code -> SheetWriting.byCode(code).orElseThrow());
        registry.addConverter(
                String.class, Handout.class, code -> Handout.byCode(code).orElseThrow());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(LANGUAGES);
    }
}
