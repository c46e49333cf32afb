import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// The registers of the network team: the founding report gives their totals, the rows are made so that they add up and
/// all carry the mark of a sample (Y).
final class NetworkRegisters {

    private static final LocalDate OPENING = LocalDate.of(2022, 12, 31);
    private static final LocalDate REPLACED = LocalDate.of(2023, 6, 5);
    private static final String OWN = ",기준일,제외일,문서번호,표본";

    private final Path folder;
    private final List<String> departments;
    private final List<LocalDate> issueDays;
    private final Random random = new Random(20230612);
    private final List<String> rows = new ArrayList<>();

    /// @param issueDays the working days on which devices were handed to departments
    NetworkRegisters(Path folder, List<String> departments, List<LocalDate> issueDays) {
        this.folder = folder;
        this.departments = departments;
        this.issueDays = issueDays;
    }

    void write() throws IOException {
        Files.createDirectories(folder.resolve("registers"));
        networkDevices();
        leasedLines();
        fibreSections();
        exchanges();
        telephones();
        securitySystems();
        devices();
    }

    /// 255 devices: four backbones, a distribution switch for every twelfth access switch, and the others.
    private void networkDevices() throws IOException {
        var kinds = Map.of(
                "백본 스위치", 4, "분배 스위치", 18, "접속 스위치", 205, "라우터", 8, "전송장비", 16, "무선 제어기", 4);
        int number = 0;
        for (var kind : List.of("백본 스위치", "분배 스위치", "접속 스위치", "라우터", "전송장비", "무선 제어기")) {
            for (int i = 0; i < kinds.get(kind); i++) {
                number++;
                var installed = past(2015, 2022);
                add(
                        "N-%04d".formatted(number),
                        kind,
                        "%c사".formatted("가나다라".charAt(random.nextInt(4))),
                        "NS-%d".formatted(1000 + 100 * random.nextInt(9)),
                        "NSN%06d".formatted(number * 37),
                        place(number),
                        "10.%d.%d.%d".formatted(20 + number / 200, number % 200, 2 + random.nextInt(250)),
                        kind.endsWith("스위치") ? 24 * (1 + random.nextInt(2)) : 8,
                        installed,
                        (kind.equals("백본 스위치") ? 45_000 : 1_200) * 1_000 + 10_000 * random.nextInt(90),
                        "");
                own(later(installed), "");
            }
        }
        flush("line-devices", "관리번호,종류,제조사,모델,제조번호,설치 장소,관리 주소,포트 수,설치일,취득금액,비고");
    }

    /// 135 lines, most of them to the neighbourhood offices.
    private void leasedLines() throws IOException {
        var uses = List.of("행정망", "인터넷", "영상정보", "전화", "기타");
        for (int number = 1; number <= 135; number++) {
            var use = uses.get(Math.min(random.nextInt(7), 4));
            var from = past(2020, 2022);
            add(
                    "L-%04d".formatted(number),
                    use,
                    "통신사업자 %c".formatted("가나다".charAt(random.nextInt(3))),
                    List.of(100, 200, 500, 1000).get(random.nextInt(4)),
                    "본관 통신실",
                    number <= departments.size() ? departments.get(number - 1) : "현장 " + number + "호 분전함",
                    from,
                    from.plusYears(3).minusDays(1),
                    120_000 + 10_000 * random.nextInt(60),
                    "");
            own(later(from), "");
        }
        flush("line-leased", "회선번호,용도,사업자,속도,시작점(A),끝점(Z),계약 시작일,계약 끝일,월 요금,비고");
    }

    /// 64 sections that add up to 170 km, to the metre.
    private void fibreSections() throws IOException {
        var routes = new FibreRoutes();
        int sections = 64;
        long left = 170_000;
        var laid = List.of("가공", "관로", "임차 관로");
        for (int number = 1; number <= sections; number++) {
            long metres = number == sections ? left : left / (sections - number + 1) + random.nextInt(-900, 900);
            left -= metres;
            var completed = past(2012, 2022);
            var route = routes.next(metres / 1000.0 * 0.95);
            add(
                    "F-%04d".formatted(number),
                    number % 4 == 1 ? "본관 통신실" : departments.get(number % departments.size()),
                    departments.get((number * 7 + 3) % departments.size()),
                    laid.get(Math.min(random.nextInt(4), 2)),
                    number % 16 == 5 ? "공동" : "자가",
                    BigDecimal.valueOf(metres, 3).toPlainString(),
                    12 * (1 + random.nextInt(12)),
                    completed,
                    "\"" + route + "\"",
                    "");
            own(later(completed), "");
        }
        flush("line-fibre", "구간번호,시작점,끝점,설치 방식,소유,경로 길이,심선 수,준공일,경로 좌표,비고");
    }

    /// Four exchanges, replaced by four others in June 2023.
    private void exchanges() throws IOException {
        for (int number = 1; number <= 8; number++) {
            boolean old = number <= 4;
            var installed = old ? LocalDate.of(2011, 5, 2 + number) : REPLACED;
            add("E-%04d".formatted(number), old ? "EX-11" : "EX-23", "본관 통신실", old ? 600 : 800, installed, "", "");
            own(old ? OPENING : REPLACED, old ? REPLACED.toString() : "");
        }
        flush("telephony-exchanges", "교환기번호,모델,설치 장소,수용 회선,설치일,취득금액,비고");
    }

    /// 2,091 telephones in 56 departments.
    private void telephones() throws IOException {
        for (int i = 0; i < 2091; i++) {
            int extension = 1001 + i;
            var department = departments.get(i * departments.size() / 2091);
            int seat = i - (i * departments.size() / 2091) * 2091 / departments.size();
            var installed = past(2011, 2022);
            add(
                    extension,
                    seat == 0 ? "간부형" : random.nextInt(20) == 0 ? "회의용" : "일반형",
                    department,
                    "%d번 자리".formatted(Math.max(1, seat + 1)),
                    "",
                    "E-%04d".formatted(1 + i % 4),
                    "02:00:5E:%02X:%02X:%02X".formatted(i / 65536, i / 256 % 256, i % 256),
                    installed,
                    "");
            own(later(installed), "");
        }
        flush("telephony-phones", "내선번호,기종,부서,자리,사용 직위,교환기,MAC 주소,설치일,비고");
    }

    /// 26 systems.
    private void securitySystems() throws IOException {
        var kinds = List.of(
                "침입차단시스템(방화벽) 6", "침입방지시스템 4", "웹 방화벽 2", "가상사설망 3", "분산서비스거부 대응 2", "네트워크 접근통제 3", "백신 2",
                "스팸메일 차단 1", "기타 3");
        var guards = List.of("행정망", "인터넷망", "대민 서비스");
        int number = 0;
        for (var text : kinds) {
            int cut = text.lastIndexOf(' ');
            for (int i = 1; i <= Integer.parseInt(text.substring(cut + 1)); i++) {
                number++;
                var introduced = past(2016, 2022);
                add(
                        "S-%04d".formatted(number),
                        text.substring(0, cut),
                        "%s %d호기".formatted(text.substring(0, cut), i),
                        guards.get(i % 3),
                        "전산실 %d번 랙".formatted(1 + number % 9),
                        introduced,
                        LocalDate.of(2023, 12, 31),
                        1_000_000 * (8 + random.nextInt(80)),
                        "");
                own(later(introduced), "");
            }
        }
        flush("firewall-security-systems", "관리번호,종류,이름,보호 대상,설치 장소,도입일,유지관리 끝일,취득금액,비고");
    }

    /// What was bought in 2023, in two lots, and what of it was issued until the end of May.
    private void devices() throws IOException {
        var deeds = new ArrayList<String>();
        var issued = Map.of("컴퓨터", 250, "모니터", 236, "노트북", 3, "태블릿", 10, "프린터", 29);
        var classes = Map.of(
                "컴퓨터", "43211507", "모니터", "43211902", "노트북", "43211503", "태블릿", "43211509", "프린터", "43212105");
        var lots = new HashMap<String, List<Integer>>();
        lots.put("컴퓨터", List.of(300, 50));
        lots.put("모니터", List.of(280, 34));
        lots.put("노트북", List.of(9));
        lots.put("태블릿", List.of(12));
        lots.put("프린터", List.of(30, 20));
        for (var item : List.of("컴퓨터", "모니터", "노트북", "태블릿", "프린터")) {
            int number = 0;
            for (int lot = 0; lot < lots.get(item).size(); lot++) {
                var bought = lot == 0 ? LocalDate.of(2023, 2, 20) : LocalDate.of(2023, 4, 3);
                for (int i = 0; i < lots.get(item).get(lot); i++) {
                    number++;
                    var key = "%s-2023%04d".formatted(classes.get(item), number);
                    add(
                            key,
                            item,
                            "%s %d형".formatted(item, 23 + lot),
                            "SN%s%05d".formatted(classes.get(item).substring(6), number),
                            bought,
                            "",
                            "좋음",
                            "",
                            "",
                            "",
                            "재고",
                            "2023-6",
                            "");
                    own(bought, "");
                    int place = number - 1;
                    if (place < issued.get(item)) {
                        int department = place * departments.size() / Math.max(issued.get(item), departments.size());
                        deeds.add(row(
                                key,
                                "보급",
                                day(bought, place, issued.get(item)),
                                "정보통신팀-2023-보급",
                                "",
                                departments.get(department),
                                "",
                                "",
                                ""));
                    }
                }
            }
        }
        flush("equipment-devices", "물품번호,품목,모델,제조번호,구매일,구매금액,상태 등급,부서,사용 직위,장소,상태,사업코드,비고");
        write("equipment-devices-deeds", "물품번호,처리,적용일,문서번호,사유,부서,사용 직위,장소,상태 등급", deeds);
    }

    /// The issue days in their order, none before the device was bought.
    private LocalDate day(LocalDate bought, int place, int all) {
        var day = issueDays.get(place * issueDays.size() / all);
        return day.isBefore(bought) ? bought : day;
    }

    private String place(int number) {
        return number % 3 == 0
                ? "본관 %d층 통신실".formatted(1 + number % 9)
                : departments.get(number % departments.size()) + " 통신함";
    }

    private LocalDate past(int first, int last) {
        var from = LocalDate.of(first, 1, 1);
        return from.plusDays(random.nextInt((last - first + 1) * 365 - 40));
    }

    /// The books of the house begin on the last day of 2022.
    private static LocalDate later(LocalDate day) {
        return day.isAfter(OPENING) ? day : OPENING;
    }

    private void add(Object... cells) {
        rows.add(row(cells));
    }

    private void own(LocalDate since, String left) {
        rows.set(rows.size() - 1, rows.getLast() + "," + row(since, left, "", "Y"));
    }

    private static String row(Object... cells) {
        return String.join(",", Stream.of(cells).map(Object::toString).toList());
    }

    private void flush(String name, String heading) throws IOException {
        write(name, heading + OWN, rows);
        rows.clear();
    }

    private void write(String name, String heading, List<String> lines) throws IOException {
        Files.writeString(
                folder.resolve("registers/" + name + ".csv"), heading + "\n" + String.join("\n", lines) + "\n");
    }
}
