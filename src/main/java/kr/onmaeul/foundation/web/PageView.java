package kr.onmaeul.foundation.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A page made by a precompiled template, written as UTF-8 bytes in one go so that an error while
/// rendering never leaves half a page.
final class PageView implements View {

    /// Most pages fit into so many bytes.
    private static final int AT_ONCE = 32 * 1024;

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
        var output = new Utf8ByteOutput(AT_ONCE);
        engine.render(template, model == null ? Map.of() : new HashMap<String, Object>(model), output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        response.getOutputStream().write(output.toByteArray());
    }
}
