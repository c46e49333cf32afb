package kr.onmaeul.foundation.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Particle;
import org.springframework.context.MessageSource;

/// How one page speaks: its language, the words behind a key, and how days and numbers are written in it.
public record Speech(Locale locale, MessageSource words) {

    private static final int GROUP = 3;
    private static final long KIBIBYTE = 1024;
    private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(KIBIBYTE * KIBIBYTE);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE_KO = DateTimeFormatter.ofPattern("uuuu. M. d. HH:mm", Locale.KOREAN);
    private static final DateTimeFormatter MINUTE_EN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_KO = DateTimeFormatter.ofPattern("uuuu. M.", Locale.KOREAN);
    private static final DateTimeFormatter MONTH_EN = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /// How a command speaks, which runs without a page and without the rest of the house.
    public static Speech of(Locale locale) {
        return new Speech(locale, Words.read());
    }

    public boolean english() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /// The sentence behind the key. Days, instants and two-language labels among the arguments are written as this page
    /// writes them, and Korean particles follow the words before them.
    public String say(String key, Object... arguments) {
        var written = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            written[i] = switch (arguments[i]) {
                case LocalDate day -> day(day);
                case YearMonth month -> month(month);
                case Instant instant -> minute(instant);
                case Bilingual both -> both.in(locale);
                case Object other -> other;
            };
        }
        var sentence = words.getMessage(key, written, locale);
        return arguments.length == 0 || english() || quotesParticles(written) ? sentence : Particle.settle(sentence);
    }

    /// What somebody wrote is said as it was written.
    private static boolean quotesParticles(Object[] written) {
        return Arrays.stream(written).anyMatch(one -> one instanceof String text && Particle.isOpen(text));
    }

    /// The words for a code that a room may or may not have words for; otherwise the code itself.
    public String named(String prefix, String code) {
        return Optional.ofNullable(words.getMessage(prefix + "." + code, null, null, locale))
                .orElse(code);
    }

    /// `2023. 6. 12.` or `12 Jun 2023`.
    public String day(LocalDate day) {
        return english()
                ? DAY_EN.format(day)
                : day.getYear() + ". " + day.getMonthValue() + ". " + day.getDayOfMonth() + ".";
    }

    /// `2023. 6.` or `Jun 2023`.
    public String month(YearMonth month) {
        return (english() ? MONTH_EN : MONTH_KO).format(month);
    }

    /// `2023. 6. 12. 09:00` or `12 Jun 2023, 09:00`, on the clock of Seoul.
    public String minute(Instant instant) {
        return (english() ? MINUTE_EN : MINUTE_KO).format(instant.atZone(SEOUL));
    }

    /// `6,547`.
    public String number(long number) {
        return grouped(Long.toString(number));
    }

    /// `49.2`, `1,465.383`: the digits as they are, grouped.
    public String number(BigDecimal number) {
        return grouped(number.toPlainString());
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        int first = digits.startsWith("-") ? 1 : 0;
        var written = new StringBuilder(digits);
        for (int place = (point < 0 ? digits.length() : point) - GROUP; place > first; place -= GROUP) {
            written.insert(place, ',');
        }
        return written.toString();
    }

    /// How long a file is: `812 B`, `12 KB`, `3.4 MB`, in steps of 1,024.
    public String bytes(long bytes) {
        if (bytes < KIBIBYTE) {
            return bytes + " B";
        }
        return bytes < KIBIBYTE * KIBIBYTE
                ? Math.round((double) bytes / KIBIBYTE) + " KB"
                : number(BigDecimal.valueOf(bytes).divide(MEBIBYTE, 1, RoundingMode.HALF_UP)) + " MB";
    }

    /// A difference as the office prints it: a shortage as `△3`.
    public String difference(long number) {
        return number < 0 ? "△" + number(-number) : number(number);
    }
}
