package kr.onmaeul.network.inspection;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.time.KoreanDays;
import org.jspecify.annotations.Nullable;

/// Writes a certificate from the record and its history.
final class CertificatePaper {

    private static final String TITLE = "정보통신공사 사용전검사필증";

    private final String number;
    private final List<Kept<PreUseInspection>> versions;
    private final Function<LocalDate, String> agency;

    /// @param versions the first one first
    /// @param agency what the agency was called on a day
    CertificatePaper(String number, List<Kept<PreUseInspection>> versions, Function<LocalDate, String> agency) {
        this.number = number;
        this.versions = versions;
        this.agency = agency;
    }

    Certificate certificate() {
        var last = versions.getLast();
        return new Certificate(number, last.id(), last.record().number(), document(last.record()));
    }

    private Document document(PreUseInspection it) {
        var issued = day(InspectionDeed.CERTIFIED).orElse(it.receivedOn());
        var office = agency.apply(issued);
        var about = new Document.About(
                TITLE + " " + number,
                "%s의 정보통신공사가 기술기준에 적합함을 확인한 필증".formatted(it.building()),
                List.of("사용전검사", "필증"),
                Locale.KOREAN,
                office,
                Optional.of(issued));
        var body = new ArrayList<Block>();
        body.add(Paragraph.of("제" + number + "호"));
        body.add(new Block.Heading(1, "", Run.line(TITLE), List.of(), false));
        body.add(new Table(List.of(), List.of(), List.of(2, 5), 0, rows(it)));
        body.add(Paragraph.of(""));
        body.add(Paragraph.of("「정보통신공사업법」 제36조 및 같은 법 시행령 제36조에 따라 위 공사의 사용전검사를 실시한 결과" + " 기술기준에 적합하므로 이 필증을 발급합니다."));
        body.add(Paragraph.of(""));
        body.add(centred(KoreanDays.day(issued)));
        body.add(centred(head(office)));
        return new Document(about, Document.Frame.plain(), body);
    }

    private List<Table.Row> rows(PreUseInspection it) {
        var rows = new ArrayList<Table.Row>();
        row(rows, "접수번호", it.number());
        row(rows, "건축물", it.building());
        row(rows, "위치", it.place());
        row(
                rows,
                "연면적",
                new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.KOREAN)).format(it.floorArea())
                        + "㎡");
        row(rows, "공사 종류", it.work().label().ko());
        row(rows, "신청인", it.applicant());
        var registration = it.registration();
        row(rows, "시공업체", registration == null ? it.contractor() : it.contractor() + " (등록번호 " + registration + ")");
        row(rows, "접수일", KoreanDays.day(it.receivedOn()));
        row(rows, "현장검사일", day(InspectionDeed.VISITED).map(KoreanDays::day).orElse(null));
        row(rows, "검사자", it.inspector());
        return rows;
    }

    private static void row(List<Table.Row> rows, String heading, @Nullable String value) {
        if (value != null) {
            rows.add(Table.Row.of(Table.Cell.head(heading), Table.Cell.of(value)));
        }
    }

    /// The last day on which a deed was done.
    private Optional<LocalDate> day(String deed) {
        return versions.reversed().stream()
                .filter(version -> version.deed().equals(deed))
                .map(Kept::since)
                .findFirst();
    }

    private static Paragraph centred(String text) {
        return new Paragraph(Paragraph.Style.NORMAL, Block.Alignment.CENTRE, Run.line(text));
    }

    /// Who signs for an agency: 구청장, 군수, 시장.
    static String head(String agency) {
        if (agency.endsWith("구")) {
            return agency + "청장";
        }
        return agency.endsWith("군") ? agency + "수" : agency + "장";
    }
}
