package kr.onmaeul.foundation.korean;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A particle whose form depends on the sound that the word before it ends with.
public enum Particle {
    OBJECT("을", "를", "을(를)"),
    SUBJECT("이", "가", "이(가)"),
    TOPIC("은", "는", "은(는)"),
    AND("과", "와", "과(와)"),
    /// 로 follows a vowel and also a final ㄹ
    TOWARDS("으로", "로", "(으)로");

    private static final Pattern EITHER = Pattern.compile(
            Arrays.stream(values()).map(one -> Pattern.quote(one.either)).collect(Collectors.joining("|")));

    private static final int RIEUL = 8;
    private static final int FINALS = 28;
    private static final String CLOSING = "\"'”’」』》〉>]}.,!?~ ";
    private static final String SOUNDLESS_SIGNS = "%％㎡㎞㎝㎜㎏ℓ℃";

    private enum Ending {
        VOWEL,
        CONSONANT,
        RIEUL,
        UNKNOWN
    }

    private final String afterConsonant;
    private final String afterVowel;
    private final String either;

    Particle(String afterConsonant, String afterVowel, String either) {
        this.afterConsonant = afterConsonant;
        this.afterVowel = afterVowel;
        this.either = either;
    }

    /// The word with its particle: `보도자료를`, `258은`, `LED로`. What nobody can say for certain how to read gets both
    /// forms: `★을(를)`.
    public String after(String word) {
        return word + form(word);
    }

    private String form(String word) {
        return switch (ending(sounding(word))) {
            case VOWEL -> afterVowel;
            case CONSONANT -> afterConsonant;
            case RIEUL -> this == TOWARDS ? afterVowel : afterConsonant;
            case UNKNOWN -> either;
        };
    }

    private static Particle of(String either) {
        return Arrays.stream(values())
                .filter(one -> one.either.equals(either))
                .findFirst()
                .orElseThrow();
    }

    /// Whether a text holds a particle in both forms.
    public static boolean isOpen(String text) {
        return EITHER.matcher(text).find();
    }

    /// A sentence in which the words are known now: `"12"은(는)` becomes `"12"는`. Where nobody can say, both forms stay.
    public static String settle(String sentence) {
        var either = EITHER.matcher(sentence);
        if (!either.find()) {
            return sentence;
        }
        var settled = new StringBuilder();
        int done = 0;
        do {
            settled.append(sentence, done, either.start());
            settled.append(of(either.group()).form(settled.toString()));
            done = either.end();
        } while (either.find());
        return settled.append(sentence, done, sentence.length()).toString();
    }

    /// The word without quotes and brackets behind it, which are not read.
    private static String sounding(String word) {
        var end = word.length();
        while (end > 0) {
            var last = word.charAt(end - 1);
            if (CLOSING.indexOf(last) >= 0) {
                end--;
            } else if (last == ')' && word.lastIndexOf('(', end - 1) > 0) {
                end = word.lastIndexOf('(', end - 1);
            } else {
                break;
            }
        }
        return word.substring(0, end);
    }

    private static Ending ending(String word) {
        if (word.isEmpty()) {
            return Ending.UNKNOWN;
        }
        var last = word.charAt(word.length() - 1);
        if (last >= '가' && last <= '힣') {
            return switch ((last - '가') % FINALS) {
                case 0 -> Ending.VOWEL;
                case RIEUL -> Ending.RIEUL;
                default -> Ending.CONSONANT;
            };
        }
        if (last >= '0' && last <= '9') {
            return switch (last) {
                case '1', '7', '8' -> Ending.RIEUL;
                case '0', '3', '6' -> Ending.CONSONANT;
                default -> Ending.VOWEL;
            };
        }
        if (SOUNDLESS_SIGNS.indexOf(last) >= 0) {
            return Ending.VOWEL;
        }
        return isLatin(last) ? latin(word) : Ending.UNKNOWN;
    }

    /// Capitals are spelt by the names of the letters; other words are read as they sound in Korean.
    private static Ending latin(String word) {
        var last = word.charAt(word.length() - 1);
        if (Character.isUpperCase(last)
                && (word.length() == 1 || !Character.isLowerCase(word.charAt(word.length() - 2)))) {
            return switch (last) {
                case 'L', 'R' -> Ending.RIEUL;
                case 'M', 'N' -> Ending.CONSONANT;
                default -> Ending.VOWEL;
            };
        }
        var small = word.toLowerCase(Locale.ROOT);
        return switch (small.charAt(small.length() - 1)) {
            case 'l' -> Ending.RIEUL;
            case 'm', 'n', 'b', 'c', 'k', 'p', 't' -> Ending.CONSONANT;
            case 'g' -> small.endsWith("ng") ? Ending.CONSONANT : Ending.VOWEL;
            default -> small.endsWith("le") ? Ending.RIEUL : Ending.VOWEL;
        };
    }

    private static boolean isLatin(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
