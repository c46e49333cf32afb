package kr.onmaeul.foundation.notation;

import java.util.List;
import java.util.regex.Pattern;

/// What stands below the text of a letter (결문): who sends it, who drafted and approved it, number, address.
final class Sender {

    private static final Pattern FIELD = Pattern.compile("^(?:기안자|검토자|결재권자|협조자|시행|접수|전화|팩스|전자우편|홈페이지"
            + "|공개|대국민공개|부분공개|비공개|수신자|우 ?\\(?\\d{5}|/)(?![가-힣])|^도로명주소|^(?:전결|대결)(?![가-힣])|^★|^⊙");
    private static final Pattern NAME = Pattern.compile("^[가-힣 ]{2,30}(?:구청장|시장|군수|도지사|과장|국장|소장|담당관|실장|팀장|주무관)$");

    private Sender() {}

    static boolean speaks(Line line) {
        var said = line.text().strip();
        return FIELD.matcher(said).find()
                || (said.length() <= 40 && NAME.matcher(said).matches());
    }

    /// The index of the last line before it.
    static int lastBefore(List<Line> lines) {
        int at = lines.size() - 1;
        while (at >= 0 && (lines.get(at).isBlank() || speaks(lines.get(at)))) {
            at--;
        }
        return at;
    }
}
