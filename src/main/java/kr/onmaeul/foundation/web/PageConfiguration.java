package kr.onmaeul.foundation.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    /// Where the build puts the generated page classes: outside the program's packages, so that they are no room.
    private static final String GENERATED = "onmaeul.pages";

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, GENERATED);
    }

    @Bean
    ViewResolver pages(TemplateEngine templates) {
        return (name, locale) -> templates.hasTemplate(name + ".jte") ? new PageView(templates, name + ".jte") : null;
    }
}
