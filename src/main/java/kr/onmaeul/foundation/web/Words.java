package kr.onmaeul.foundation.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The words of all rooms in Korean and English, read once from `messages/**`. A sentence without a place for an
/// argument is taken as it stands; one with `{0}` is a [MessageFormat], where an apostrophe is written twice.
class Words extends AbstractMessageSource {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);

    private final Map<String, String> korean;
    private final Map<String, String> english;
    private final Map<String, MessageFormat> koreanFormats = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> englishFormats = new ConcurrentHashMap<>();

    Words(Map<String, String> korean, Map<String, String> english) {
        this.korean = Map.copyOf(korean);
        this.english = Map.copyOf(english);
    }

    static Words read() {
        return new Words(bundle("ko"), bundle("en"));
    }

    /// All sentences of one language.
    ///
    /// @throws IllegalStateException when two rooms use one key
    static Map<String, String> bundle(String language) {
        var sentences = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/**/*_" + language + ".properties");
            for (var file : files) {
                var read = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    read.load(reader);
                }
                for (var key : read.stringPropertyNames()) {
                    if (sentences.put(key, read.getProperty(key)) != null) {
                        throw new IllegalStateException("two bundles say " + key + "; one is " + file);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sentences;
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return sentences(locale).get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var sentence = sentences(locale).get(code);
        if (sentence == null) {
            return null;
        }
        return (isEnglish(locale) ? englishFormats : koreanFormats)
                .computeIfAbsent(
                        code,
                        _ -> new MessageFormat(
                                sentence.contains("{") ? sentence : sentence.replace("'", "''"),
                                isEnglish(locale) ? Locale.ENGLISH : Locale.KOREAN));
    }

    /// A missing word must not keep an officer from the page: the key stands in its place and the log says so.
    @Override
    protected String getDefaultMessage(String code) {
        LOG.warn("no words for {}", code);
        return code;
    }

    private Map<String, String> sentences(Locale locale) {
        return isEnglish(locale) ? english : korean;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
