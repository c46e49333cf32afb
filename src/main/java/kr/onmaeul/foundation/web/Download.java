package kr.onmaeul.foundation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/// An answer that is kept as a file and not shown.
public final class Download {

    private Download() {}

    /// Makes an answer a file.
    public static void name(HttpServletResponse response, String file, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(file));
    }

    /// The value of `Content-Disposition` (RFC 6266). Letters beyond ASCII stand in it as RFC 8187 writes them; a
    /// program that does not read those finds lines in their place.
    public static String named(String file) {
        var plain = file.replaceAll("[^ !#$&'()+,.0-9;=@A-Z\\[\\]^_`a-z{}~-]", "_");
        var attachment = "attachment; filename=\"" + plain + "\"";
        return plain.equals(file)
                ? attachment
                : attachment + "; filename*=UTF-8''" + UriUtils.encode(file, StandardCharsets.UTF_8);
    }
}
