import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Pre-use inspections and public Wi-Fi. The founding report names both as duties and counts neither; all rows are made
/// and carry the mark of a sample (Y).
final class InspectionRegisters {

    private static final LocalDate OPENING = LocalDate.of(2022, 12, 31);

    private final Path folder;
    private final List<LocalDate> workingDays;
    private final Random random = new Random(20230531);

    /// @param workingDays of the first half of the year
    InspectionRegisters(Path folder, List<LocalDate> workingDays) {
        this.folder = folder;
        this.workingDays = workingDays;
    }

    void write() throws IOException {
        Files.createDirectories(folder.resolve("registers"));
        inspections();
        wifi();
    }

    /// 36 applications, one about every third working day: every sixth is mended first, every ninth is unfit and inspected
    /// again, all are certified within the term.
    private void inspections() throws IOException {
        var works = List.of("구내통신선로설비", "구내통신선로·방송 공동수신", "방송 공동수신설비", "구내통신선로설비", "세 설비 모두");
        var dongs = List.of("당산동", "문래동", "양평동", "영등포동", "여의도동", "신길동", "대림동", "도림동");
        var uses = List.of("근린생활시설", "업무시설", "공동주택", "오피스텔", "다세대주택");
        var rows = new ArrayList<String>();
        var deeds = new ArrayList<String>();
        for (int number = 1; number <= 36; number++) {
            int day = (number - 1) * 5 / 2;
            var received = workingDays.get(day);
            var key = "2023-%04d".formatted(number);
            boolean mended = number % 6 == 0;
            boolean unfit = number % 9 == 4;
            var dong = dongs.get(random.nextInt(dongs.size()));
            rows.add(row(
                    key,
                    received,
                    dong + " " + uses.get(random.nextInt(uses.size())) + " " + number + "호 신축",
                    "영등포구 " + dong + " " + (10 + random.nextInt(400)) + "번지",
                    180 + 10 * random.nextInt(420),
                    works.get(random.nextInt(works.size())),
                    "건축주 " + number,
                    "통신공사업체 %c".formatted("가나다라마바".charAt(random.nextInt(6))),
                    "",
                    "Y",
                    mended ? "" : "Y",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "접수",
                    "",
                    "",
                    received,
                    "",
                    "",
                    "Y"));
            int at = day + 1;
            if (mended) {
                deed(deeds, key, "보완요구", at, "준공설계도서 사본", workingDays.get(at + 6), "", "", "", "", "");
                deed(deeds, key, "보완 접수", at + 3, "", "", "Y", "Y", "", "", "");
                at += 4;
            }
            at += 2 + random.nextInt(4);
            var inspector = "정보통신팀 7급 " + (2 + number % 2);
            if (unfit) {
                deed(deeds, key, "현장검사", at, "", "", "", "", inspector, "통신용 접지 미시공", "");
                deed(deeds, key, "부적합 판정", at, "", "", "", "", "", "", "통신용 접지를 하지 않음");
                deed(deeds, key, "재검사 신청", at + 4, "", "", "", "", "", "", "");
                at += 6;
            }
            deed(deeds, key, "현장검사", at, "", "", "", "", inspector, "배선·단자함·접지를 확인함", "");
            deed(deeds, key, "적합 판정", at, "", "", "", "", "", "", "");
            deed(deeds, key, "필증 발급", at + 1, "", "", "", "", "", "", "");
        }
        // Deeds are done in the order of their days, so that certificates are numbered in it.
        deeds.sort((one, other) -> day(one).compareTo(day(other)));
        write(
                "inspection-applications",
                "접수번호,접수일,건축물,위치,연면적,공사 종류,신청인,시공업체,공사업 등록번호,신청서,준공설계도서,보완할 것,보완 기한,"
                        + "검사자 직위,확인 내용,부적합 사유,상태,필증번호,비고,기준일,제외일,문서번호,표본",
                rows);
        write(
                "inspection-applications-deeds",
                "접수번호,처리,적용일,문서번호,사유,보완할 것,보완 기한,신청서,준공설계도서,검사자 직위,확인 내용,부적합 사유",
                deeds);
    }

    private static String day(String deed) {
        return deed.split(",")[2];
    }

    private void deed(List<String> deeds, String key, String deed, int day, Object... cells) {
        deeds.add(row(key, deed, workingDays.get(day), "", "") + "," + row(cells));
    }

    /// Twelve places, what was used there from December to May, and complaints.
    private void wifi() throws IOException {
        var kinds = List.of("공원", "전통시장", "거리", "버스 정류소", "공공시설");
        var names = List.of(
                "당산공원", "영등포전통시장", "여의도 봄꽃길", "영등포구청역 정류소", "본관 민원실", "문래근린공원", "대림중앙시장",
                "영등포역 광장", "당산역 정류소", "문래도서관", "신길근린공원", "조광시장");
        var points = new ArrayList<String>();
        var use = new ArrayList<String>();
        var complaints = new ArrayList<String>();
        for (int number = 1; number <= names.size(); number++) {
            var key = "W-%04d".formatted(number);
            points.add(row(
                    key,
                    kinds.get((number - 1) % 5),
                    names.get(number - 1),
                    "YDP_Free_WiFi",
                    "",
                    "",
                    "통신사업자 %c".formatted("가나".charAt(number % 2)),
                    number % 3 == 0 ? LocalDate.of(2023, 8, 31) : LocalDate.of(2025, 12, 31),
                    LocalDate.of(2020, 1, 6).plusDays(37L * number),
                    "NETWORK-05/201-02",
                    "",
                    OPENING,
                    "",
                    "",
                    "Y"));
            for (int month = 0; month < 6; month++) {
                int users = 400 + 90 * (number % 5) + 60 * month + random.nextInt(120);
                use.add(row(
                        key,
                        LocalDate.of(2022, 12, 1).plusMonths(month).toString().substring(0, 7),
                        users * 3 / 2 + random.nextInt(90) + "." + random.nextInt(10),
                        users,
                        "Y"));
            }
            if (number % 2 == 1) {
                complaints.add(row(
                        "2023-%04d".formatted(number / 2 + 1),
                        LocalDate.of(2023, 2, 6).plusDays(15L * (number / 2)),
                        key,
                        List.of("속도 느림", "접속 불가", "끊김").get(number / 2 % 3),
                        "",
                        number < 9 ? "장비를 다시 설정함" : "",
                        number < 9 ? "완료" : "처리 중",
                        LocalDate.of(2023, 2, 6).plusDays(15L * (number / 2)),
                        "",
                        "",
                        "Y"));
            }
        }
        write(
                "wifi-access-points",
                "관리번호,장소 구분,설치 장소,SSID,위도,경도,계약 사업자,계약 끝일,설치일,예산과목,비고,기준일,제외일,문서번호,표본",
                points);
        write("wifi-use", "관리번호,달,전송량(GB),이용자,표본", use);
        write(
                "wifi-complaints",
                "민원번호,접수일,무선접속장치,유형,내용,조치,상태,기준일,제외일,문서번호,표본",
                complaints);
    }

    private static String row(Object... cells) {
        return String.join(",", Stream.of(cells).map(Object::toString).toList());
    }

    private void write(String name, String heading, List<String> lines) throws IOException {
        Files.writeString(
                folder.resolve("registers/" + name + ".csv"), heading + "\n" + String.join("\n", lines) + "\n");
    }
}
