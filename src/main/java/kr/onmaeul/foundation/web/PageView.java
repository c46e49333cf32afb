package kr.onmaeul.foundation.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A page made by a precompiled template, written as UTF-8 bytes in one go so that an error while
/// rendering never leaves half a page.
final class PageView implements View {

    /// Most pages fit into so many bytes.
    static final int AT_ONCE = 32 * 1024;

    private final TemplateEngine engine;
    private final String template;

    PageView(TemplateEngine engine, String template) {
        this.engine = engine;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var written = new PageBytes(AT_ONCE);
        engine.render(template, values(model), written);
        response.setContentType(getContentType());
        response.setContentLength(written.length());
        written.writeTo(response.getOutputStream());
    }

    @SuppressWarnings("unchecked") // templates only read them
    private static Map<String, Object> values(@Nullable Map<String, ?> model) {
        return model == null ? Map.of() : (Map<String, Object>) model;
    }
}
