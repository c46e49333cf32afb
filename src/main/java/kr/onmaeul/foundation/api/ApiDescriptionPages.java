package kr.onmaeul.foundation.api;

import java.util.Map;
import kr.onmaeul.foundation.security.Open;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Shows the description to everybody: it tells what can be asked, not what is answered.
@RestController
@Open
class ApiDescriptionPages {

    private final Map<String, Object> description = ApiDescription.read();

    @GetMapping("/api/v1/openapi.json")
    Map<String, Object> description() {
        return description;
    }
}
