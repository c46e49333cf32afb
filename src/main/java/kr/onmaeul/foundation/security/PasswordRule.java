package kr.onmaeul.foundation.security;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kr.onmaeul.foundation.outcome.Problem;

/// What a password must be like from a day on.
///
/// @param length the least number of characters
/// @param kinds how many of four kinds must be in it: small letters, capitals, digits, anything else
/// @param source where the rule comes from
public record PasswordRule(LocalDate since, int length, int kinds, String source) {

    /// Longer ones are refused: hashing a book would keep others waiting.
    public static final int LONGEST = 200;

    private static final List<PasswordRule> RULES = List.of(
            new PasswordRule(
                    LocalDate.of(2020, 8, 11), 8, 2, "개인정보의 안전성 확보조치 기준 제5조제5항: 비밀번호 작성규칙을 세워 적용. 길이와 종류는 해설서의 예시"),
            new PasswordRule(
                    LocalDate.of(2023, 9, 22), 9, 3, "개인정보의 안전성 확보조치 기준 제5조제5항: 인증수단을 안전하게 적용. 길이와 종류는 내부 기준"));

    /// The rule that holds on a day; before the first one the first.
    public static PasswordRule on(LocalDate day) {
        return RULES.stream()
                .filter(rule -> !rule.since.isAfter(day))
                .max(Comparator.comparing(PasswordRule::since))
                .orElse(RULES.getFirst());
    }

    /// What is wrong with a new password; nothing when it may be used.
    List<Problem> problems(String field, String password, String login) {
        var problems = new ArrayList<Problem>();
        if (password.length() > LONGEST) {
            problems.add(Problem.at(field, "security.password.long", LONGEST));
        } else if (!strong(password)) {
            problems.add(Problem.at(field, "security.password.weak", length, kinds));
        } else if (password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
            problems.add(Problem.at(field, "security.password.login"));
        } else if (password.codePoints().distinct().count() < length / 2) {
            problems.add(Problem.at(field, "security.password.repeated"));
        }
        return problems;
    }

    boolean strong(String password) {
        return password.codePoints().count() >= length && kinds(password) >= kinds;
    }

    private static long kinds(String password) {
        return password.codePoints().map(PasswordRule::kind).distinct().count();
    }

    private static int kind(int letter) {
        if (letter >= 'a' && letter <= 'z') {
            return 1;
        }
        if (letter >= 'A' && letter <= 'Z') {
            return 2;
        }
        return letter >= '0' && letter <= '9' ? 3 : 4;
    }
}
