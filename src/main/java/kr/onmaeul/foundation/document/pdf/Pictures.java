package kr.onmaeul.foundation.document.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kr.onmaeul.foundation.document.Image;

/// The pictures of one document, known to the layout by addresses of our own. Nothing else is ever fetched.
final class Pictures implements FSStreamFactory {

    static final String SCHEME = "picture";

    private final Map<String, Image> byHash = new HashMap<>();

    String address(Image image) {
        byHash.put(image.hash(), image);
        return SCHEME + ":" + image.hash();
    }

    @Override
    public FSStream getUrl(String address) {
        return new Drawable(Objects.requireNonNull(byHash.get(address.substring(SCHEME.length() + 1)), address));
    }
}
