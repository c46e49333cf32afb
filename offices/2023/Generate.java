import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the rows of the 2023 office that stand behind the totals of its report: staff, budget, spending and results.
/// The same run gives the same files, byte for byte.
///
///     java offices/2023/Generate.java            writes beside this file
///     java offices/2023/Generate.java FOLDER     writes into another folder
///
/// A row whose amount the founding report states is plain; a row made so that a total adds up is marked as sample (Y).
final class Generate {

    private static final LocalDate FIRST = on(1, 2);
    private static final LocalDate LAST = on(5, 31);
    private static final LocalDate OPENING = LocalDate.of(2022, 12, 31);
    private static final String STATED = "2023년 주요업무 보고";
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(on(1, 23), on(1, 24), on(3, 1), on(5, 5), on(5, 29), on(6, 6));

    /// What the office tells about: kind (C check, S service, E event, K class), first and last month, subject.
    private static final String SUBJECTS = """
            C|1-2|한파 쉼터 점검
            C|1-2|제설 장비 점검
            C|2-4|해빙기 급경사지 점검
            C|3-5|옹벽·축대 안전 점검
            C|4-5|침수 취약가구 점검
            C|4-5|빗물받이 정비
            C|5-5|무더위쉼터 점검
            C|1-5|공사장 화재 예방 점검
            C|3-5|미세먼지 배출사업장 점검
            C|1-5|골목길 보안등 정비
            C|2-5|어린이보호구역 시설 정비
            C|3-5|보도블록 정비
            C|2-4|도로 파임 보수
            C|1-5|불법 광고물 정비
            C|3-5|가로수 가지치기
            C|2-5|전통시장 전기시설 점검
            C|1-5|공중화장실 안심 점검
            C|4-5|하천 산책로 정비
            C|1-5|지하차도 배수시설 점검
            C|3-5|식품접객업소 위생 점검
            S|1-5|어르신 방문 건강관리
            S|1-5|1인 가구 안부 확인 서비스
            S|1-5|청년 마음건강 상담
            S|1-5|장애인 이동 편의 차량 운행
            S|1-3|난방 취약가구 지원
            S|1-5|긴급복지 상담 창구
            S|2-5|초등 돌봄 연계 사업
            S|1-5|영유아 발달 검사 지원
            S|1-5|임산부 건강 꾸러미 지원
            S|1-5|치매 안심 등록 서비스
            S|1-5|소상공인 융자 지원
            S|1-5|골목상권 홍보 지원
            S|1-5|중장년 재취업 상담
            S|2-5|청년 면접 정장 대여
            S|1-5|무인 민원 발급 서비스
            S|3-5|구민 자전거 보험
            S|1-5|공유 공구 대여 서비스
            S|1-5|전입 가구 생활 안내 서비스
            S|1-5|재활용품 교환 사업
            S|3-5|옥상 텃밭 조성 지원
            S|1-5|반려동물 등록 지원
            S|1-5|전기차 충전시설 확충 사업
            S|2-5|공공 도서관 책 배달 서비스
            S|1-5|법률·세무 무료 상담
            S|1-5|야간 휴일 진료 안내 사업
            S|1-3|겨울방학 급식 지원
            S|1-5|공원 물품 대여 서비스
            S|1-5|청년 창업 공간 입주 사업
            S|1-4|새 학기 입학 준비금 지원
            S|1-5|주차장 함께 쓰기 사업
            C|1-3|겨울철 수도 동파 예방 점검
            C|1-5|어린이집 급식 위생 점검
            C|1-5|노후 건축물 안전 점검
            C|1-5|버스 정류소 시설 정비
            C|4-5|물놀이 시설 점검
            C|1-4|경로당 시설 점검
            E|1-1|새해 동 주민 인사회
            E|1-2|설맞이 직거래 장터
            E|1-2|정월대보름 민속 행사
            E|3-4|봄꽃 축제
            E|3-4|나무 심는 날 행사
            E|4-5|어린이날 큰잔치
            E|4-5|가정의 달 효 행사
            E|4-5|생활체육 대회
            E|2-5|찾아가는 취업 박람회
            E|3-5|거리 음악회
            E|3-5|동네 책 축제
            E|2-5|청소년 진로 박람회
            E|3-5|나눔 벼룩시장
            E|4-5|다문화 어울림 한마당
            E|2-5|주민참여예산 설명회
            E|1-5|구정 현장 소통의 날
            E|4-5|과학 체험 마당
            E|3-5|건강 걷기 대회
            K|2-5|어르신 스마트폰 교실
            K|1-5|구민 정보화교육
            K|3-5|도시농부 학교
            K|2-5|부모 교육 강좌
            K|1-5|구민 인문학 강좌
            K|1-5|외국어 회화 교실
            K|3-5|청소년 코딩 교실
            K|2-5|심폐소생술 교육
            K|1-5|마을 활동가 양성 과정
            K|3-5|어린이 수영 교실
            K|2-5|창업 준비 아카데미
            K|1-5|금연 클리닉 교실
            K|3-5|평생학습 동아리 강좌
            K|2-5|영상 편집 교실
            """;

    /// How one subject is told again as it goes on.
    private static final Map<String, List<String>> TELLINGS = Map.of(
            "C", List.of("계획 수립", "착수", "현장 확인", "마무리"),
            "S", List.of("시작", "이용 안내", "대상 확대", "추진 현황 공개"),
            "E", List.of("일정 안내", "준비 상황 점검", "개최", "현장 이모저모"),
            "K", List.of("수강생 모집", "개강", "추가 과정 편성", "수료"));

    private static final List<String> OFFICES = words("""
            감사담당관 홍보미디어과 총무과 자치행정과 미래교육과 문화체육과 민원여권과 기획예산과 재무과 부과과 징수과
            일자리경제과 사회적경제과 복지정책과 생활보장과 어르신복지과 장애인복지과 보육지원과 아동청소년과 도시계획과
            주택과 건축과 부동산정보과 도시재생과 가로경관과 도시안전과 도로과 치수과 교통행정과 주차문화과 환경과 청소과
            푸른도시과 보건지원과 건강증진과 위생과 의약과""");
    private static final List<String> NEIGHBOURHOODS = words("""
            영등포본동 영등포동 여의동 당산1동 당산2동 도림동 문래동 양평1동 양평2동 신길1동 신길3동 신길4동 신길5동
            신길6동 신길7동 대림1동 대림2동 대림3동""");
    /// 감사담당관 and 55 more.
    private static final List<String> DEPARTMENTS = Stream.of(
                    OFFICES, NEIGHBOURHOODS.stream().map(name -> name + " 주민센터").toList(), List.of("구의회사무국"))
            .flatMap(List::stream)
            .toList();

    /// Lines of the budget in thousand won: line, item, adopted, carried over, supplementary, transferred, paid by
    /// 31 May, paid from 1 to 12 June, how many payments by 31 May, note.
    private static final String LINES = """
            PRESS-01|201-01|사무관리비|238000|0|0|0|86400|15375|10|보도 지원 물품과 용역
            PRESS-01|201-03|행사운영비|12000|0|0|0|3150|0|3|기자 설명회 운영
            PRESS-01|202-01|국내여비|4800|0|0|0|1500|0|5|취재 지원 출장
            PRESS-01|203-03|시책추진업무추진비|9600|0|0|0|3281|0|5|시책 추진
            PRESS-02|201-01|사무관리비|415501|0|0|0|138500|34625|4|통·반장 신문 구독료
            PRESS-03|201-01|사무관리비|382000|0|30000|0|117500|130000|12|언론광고와 신문공고
            PROMOTION-01|201-01|사무관리비|289000|0|23482|0|98230|66230|7|소식지 제작과 인쇄
            PROMOTION-01|201-02|공공운영비|38000|0|0|0|13200|4000|5|소식지 우편 발송
            PROMOTION-01|301-09|행사실비지원금|23000|0|0|0|6800|2000|4|명예기자단 운영
            PROMOTION-02|201-01|사무관리비|24483|0|0|0|8145|0|4|상징물 관리와 홍보자문단 운영
            PROMOTION-03|201-02|공공운영비|58000|0|0|0|17400|0|5|홍보시설물 유지관리
            PROMOTION-03|401-01|시설비|32000|0|0|0|3600|0|1|홍보판 정비
            MEDIA-01|201-01|사무관리비|168000|0|0|0|71300|0|9|SNS 콘텐츠 제작
            MEDIA-01|201-03|행사운영비|15000|0|0|0|4100|0|2|온라인 이벤트
            MEDIA-02|201-01|사무관리비|96292|0|25000|0|52718|0|7|영상 제작
            MEDIA-02|201-02|공공운영비|86000|0|0|0|41500|0|5|인터넷방송 유지관리
            MEDIA-02|405-01|자산및물품취득비|65000|0|0|0|48200|0|2|촬영 장비
            MEDIA-03|201-02|공공운영비|88000|0|0|0|31800|0|5|IPTV와 스튜디오 유지관리
            INFORMATION-01|201-02|공공운영비|186000|0|0|0|88000|88300|5|홈페이지 유지관리
            INFORMATION-01|207-02|전산개발비|74528|0|0|0|38500|22701|3|홈페이지 기능 개발
            INFORMATION-01|405-01|자산및물품취득비|84000|0|0|0|83600|0|1|웹방화벽 교체
            INFORMATION-02|201-02|공공운영비|250000|0|48000|0|88400|162800|5|행정정보시스템 유지관리
            INFORMATION-02|308-13|공기관등에대한경상적위탁사업비|42000|0|0|0|41500|0|1|시군구 공통시스템 위탁
            INFORMATION-03|201-01|사무관리비|36103|0|0|0|17300|8000|5|교육장 운영 물품
            INFORMATION-03|201-02|공공운영비|18000|0|0|0|9000|4000|5|교육장 공공요금
            INFORMATION-03|307-05|민간위탁금|128000|0|0|0|72352|42500|4|정보화교육 위탁
            INFORMATION-04|403-02|공기관등에대한자본적위탁사업비|504523|0|0|0|504522|0|1|온나라 문서시스템 도입 위탁사업비
            INFORMATION-05|201-01|사무관리비|20867|0|0|0|6000|0|4|정보화 기획
            INFORMATION-05|207-01|연구용역비|36000|0|0|0|7000|0|1|정보화 기본계획 용역
            INFORMATION-05|405-01|자산및물품취득비|118000|0|0|0|12000|0|1|소프트웨어 구매
            NETWORK-01|405-01|자산및물품취득비|900000|0|0|0|0|0|0|인터넷전화시스템 교체
            NETWORK-02|405-01|자산및물품취득비|381550|0|0|0|381248|0|4|다기능 사무기기 구매
            NETWORK-03|201-02|공공운영비|794218|0|80000|-12000|331645|0|10|회선료와 통신망 유지관리
            NETWORK-03|401-01|시설비|166000|48000|0|0|62000|0|3|자가통신망 정비
            NETWORK-04|201-02|공공운영비|174000|0|0|12000|74000|0|5|보안시스템 유지관리
            NETWORK-04|405-01|자산및물품취득비|144000|0|0|0|72000|0|2|보안장비
            NETWORK-05|201-02|공공운영비|138000|0|0|0|46000|0|5|공공와이파이 유지관리
            NETWORK-05|401-01|시설비|80000|0|0|0|21000|0|1|공공와이파이 설치
            BASIC-01|201-01|사무관리비|55000|0|-3000|0|17900|0|9|사무용품
            BASIC-01|201-02|공공운영비|14105|0|0|0|4790|0|5|공공요금
            BASIC-01|202-01|국내여비|61000|0|0|0|20600|0|5|출장 여비
            BASIC-01|203-04|부서운영업무추진비|6000|0|0|0|2200|0|5|부서 운영
            BASIC-01|405-01|자산및물품취득비|22000|0|0|0|7000|0|2|사무 집기
            """;

    private final Path folder;
    private final Random random = new Random(20230612);
    private final List<String> ledger = new ArrayList<>();
    private final Map<String, Integer> serials = new HashMap<>();

    private Generate(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] words) throws IOException {
        var folder = Path.of(words.length > 0 ? words[0] : "offices/2023");
        Files.createDirectories(folder.resolve("results"));
        Files.createDirectories(folder.resolve("registers"));
        new Generate(folder).everything();
    }

    private void everything() throws IOException {
        staff();
        budget();
        press();
        promotion();
        media();
        information();
        network();
        new NetworkRegisters(folder, DEPARTMENTS, workingDays(on(3, 6), on(4, 28))).write();
        new Cabling(folder, DEPARTMENTS).write();
        new Addressing(folder, DEPARTMENTS).write();
        FibreRoutes.strands(folder);
        new InspectionRegisters(folder, workingDays(on(1, 2), on(6, 30))).write();
    }

    // people

    private void staff() throws IOException {
        var rows = new ArrayList<String>();
        rows.add(row(
                "head", "홍보미디어과 과장", "Head of the PR and Media Department", "pr-media", "일반직", "5급", "2023-01-01", "", "", ""));
        var teams = List.of(
                "press 언론팀 Press",
                "promotion 홍보기획팀 Promotion",
                "media 소통미디어팀 Media",
                "information 전산운영팀 Information",
                "network 정보통신팀 Network");
        // posts of grade 6, 7, 8, 9 and of fixed term 7, 8, 9 in each team
        var posts = List.of("2210001", "2111001", "1111210", "2221000", "2221000");
        for (int team = 0; team < teams.size(); team++) {
            var names = teams.get(team).split(" ");
            for (int kind = 0; kind < 7; kind++) {
                var general = kind < 4;
                var grade = general ? 6 + kind : 3 + kind;
                for (int no = 1; no <= posts.get(team).charAt(kind) - '0'; no++) {
                    rows.add(row(
                            "%s-%s%d-%d".formatted(names[0], general ? "" : "t", grade, no),
                            "%s %s%d급 %d".formatted(names[1], general ? "" : "임기제 ", grade, no),
                            "%s team, %sgrade %d, no. %d".formatted(names[2], general ? "" : "fixed term, ", grade, no),
                            names[0],
                            general ? "일반직" : "별정직·임기제",
                            grade + "급",
                            "2023-01-01",
                            "",
                            "",
                            ""));
                }
            }
        }
        write("registers/organization-posts.csv", "코드,직위,영어직위,소속,직군,직급,기준일,제외일,문서번호,표본", rows);
    }

    // money

    private void budget() throws IOException {
        var events = new ArrayList<String>();
        var spending = new ArrayList<Payment>();
        for (var text : LINES.lines().toList()) {
            var cells = text.split("\\|");
            var line = cells[0] + "," + cells[1];
            var kinds = List.of(
                    "2023-01-01,본예산,2023년도 본예산,2023년도 예산서",
                    "2023-01-01,이월,2022년도 명시이월,이월 명세서",
                    "2023-05-04,추가경정,제1회 추가경정,제1회 추가경정예산서",
                    "2023-04-10,전용,회선료 절감분 전용,전용 결정");
            for (int kind = 0; kind < kinds.size(); kind++) {
                var won = thousand(cells[3 + kind]);
                if (won != 0) {
                    var words = kinds.get(kind).split(",");
                    var city = cells[0].equals("NETWORK-05") && cells[1].equals("401-01") ? won / 2 : 0;
                    events.add(row(
                            key("budget"),
                            words[0],
                            words[1],
                            cells[0],
                            cells[1],
                            cells[2],
                            0,
                            city,
                            won - city,
                            words[2],
                            words[3],
                            "Y"));
                }
            }
            spend(spending, line, cells[10], thousand(cells[7]), FIRST.plusDays(8), LAST, Integer.parseInt(cells[9]));
            spend(spending, line, cells[10], thousand(cells[8]), LAST.plusDays(1), on(6, 12), 2);
        }
        spending.add(new Payment("2023-05-26", "원인행위", "NETWORK-01,405-01", 885_310_000, "인터넷전화 서비스 계약"));
        spending.sort(Comparator.comparing(Payment::day));
        write("budget.csv", "고유키,일자,종류,세부코드,통계목코드,통계목,국비,시비,구비,적요,출처,표본", events);
        write(
                "spending.csv",
                "고유키,일자,종류,세부코드,통계목코드,금액,적요,근거,표본",
                spending.stream()
                        .map(paid -> String.join(
                                ",",
                                key("spending"),
                                paid.day,
                                paid.kind,
                                paid.line,
                                "" + paid.won,
                                paid.note,
                                (paid.kind.equals("원인행위") ? "원인행위부" : "지출결의서") + " " + paid.day,
                                "Y"))
                        .toList());
    }

    private record Payment(String day, String kind, String line, long won, String note) {}

    /// Splits a sum into payments of whole tens, each with its commitment some days before. Of the event of the press
    /// team a little more is paid at first, and comes back.
    private void spend(
            List<Payment> spending, String line, String note, long won, LocalDate from, LocalDate to, int times) {
        if (won == 0) {
            return;
        }
        var returned = line.equals("PRESS-01,201-03") ? 320_000 : 0;
        var parts = split((won + returned) / 10, times);
        for (int i = 0; i < times; i++) {
            var span = to.toEpochDay() - from.toEpochDay() + 1;
            var day = working(from.plusDays((long) ((i + 0.3 + 0.6 * random.nextDouble()) * span / times)), to);
            if (line.startsWith("INFORMATION-04")) {
                day = on(2, 15);
            }
            var before = working(
                    day.minusDays(5 + random.nextInt(9)).isBefore(FIRST) ? FIRST : day.minusDays(5 + random.nextInt(4)),
                    day);
            spending.add(new Payment(before.toString(), "원인행위", line, parts[i] * 10, note));
            spending.add(new Payment(day.toString(), "지출", line, parts[i] * 10, note));
        }
        if (returned > 0) {
            spending.add(new Payment("2023-05-25", "반납", line, -returned, note + " 정산 반납"));
        }
    }

    // results

    private record Release(String key, LocalDate day, String subject) {}

    private final List<Release> released = new ArrayList<>();

    private void press() throws IOException {
        var days = workingDays(FIRST, LAST);
        var dates = new ArrayList<>(days);
        while (dates.size() < 258) {
            dates.add(random.nextInt(30) == 0 ? day(FIRST, LAST) : days.get(random.nextInt(days.size())));
        }
        Collections.sort(dates);
        var subjects = SUBJECTS.lines().map(Subject::of).toList();
        for (var date : dates) {
            var subject = subjects.stream()
                    .filter(one -> one.canBeToldOn(date))
                    .max(Comparator.comparingDouble(one -> one.urgency(date) * random.nextDouble()))
                    .orElseThrow();
            var key = sample("press 2023-1", "press.releases", date, 1, "", subject.tell(date), "배포 보도자료");
            released.add(new Release(key, date, subject.name));
        }
        flush("press-releases.csv");
        coverage("NATIONAL_BROADCAST", "중앙방송", 4, 30);
        coverage("LOCAL_BROADCAST", "지역방송", 3, 66);
        coverage("NATIONAL_DAILY_OR_AGENCY", "중앙일간지·통신사", 18, 663);
        coverage("REGIONAL_OR_ONLINE", "지역신문·인터넷", 74, 5788);
        flush("press-coverage.csv");
        var copies = split(2308 - 10 * 120, 10);
        for (int i = 0; i < 10; i++) {
            var name = "통·반장 구독 신문 " + (i + 1);
            sample("press 2023-1", "press.newspapers", OPENING, 1, "", name, "구독 계약");
            sample("press 2023-1", "press.subscribed-copies", OPENING, 120 + copies[i], "", name + " 월 부수", "구독 계약");
        }
        flush("press-newspapers.csv");
    }

    private static final class Subject {
        private final String kind;
        private final int firstMonth;
        private final int lastMonth;
        private final String name;
        private int told;
        private LocalDate last = OPENING;

        private Subject(String kind, int firstMonth, int lastMonth, String name) {
            this.kind = kind;
            this.firstMonth = firstMonth;
            this.lastMonth = lastMonth;
            this.name = name;
        }

        static Subject of(String text) {
            var cells = text.strip().split("[|-]");
            return new Subject(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]);
        }

        boolean canBeToldOn(LocalDate day) {
            var months = lastMonth - firstMonth + 1;
            return told < 4
                    && day.getMonthValue() >= firstMonth
                    && day.getMonthValue() <= lastMonth
                    && (told == 0 || !day.isBefore(last.plusDays(7L * months)));
        }

        /// How much is left to tell for each day that is left.
        double urgency(LocalDate day) {
            var end = on(lastMonth, 1).plusMonths(1);
            return (4.0 - told) / (end.toEpochDay() - day.toEpochDay());
        }

        String tell(LocalDate day) {
            last = day;
            return name + " " + TELLINGS.get(kind).get(told++);
        }
    }

    private void coverage(String medium, String name, int outlets, int articles) {
        var dates = new ArrayList<LocalDate>();
        var about = new HashMap<LocalDate, List<Release>>();
        for (int i = 0; i < articles; i++) {
            var release = released.get(random.nextInt(released.size()));
            var date = release.day.plusDays(random.nextInt(4));
            date = date.isAfter(LAST) ? LAST : date;
            dates.add(date);
            about.computeIfAbsent(date, none -> new ArrayList<>()).add(release);
        }
        Collections.sort(dates);
        for (var date : dates) {
            var release = about.get(date).removeLast();
            sample(
                    "press 2023-1",
                    "press.coverage",
                    date,
                    1,
                    "medium=" + medium,
                    "%s %d: %s".formatted(name, 1 + random.nextInt(outlets), release.subject),
                    release.key);
        }
    }

    private void promotion() throws IOException {
        for (int month = 1; month <= 5; month++) {
            sample(
                    "promotion 2023-1",
                    "newsletter.copies",
                    issueDay(month),
                    100_000,
                    "newsletter=MAIN",
                    "영등포 소식 " + month + "월호",
                    "인쇄 납품서");
        }
        stated("promotion 2023-1", "newsletter.copies", on(3, 24), 10_000, "newsletter=SENIOR", "영등포 시니어 소식 3월호");
        stated("promotion 2023-1", "newsletter.copies", on(3, 24), 16_000, "newsletter=CHILDREN", "꿈나무 영등포 3월호");
        for (int month = 6; month <= 12; month++) {
            sample(
                    "promotion 2023-1",
                    "newsletter.planned-copies",
                    issueDay(month),
                    100_000,
                    "newsletter=MAIN",
                    "영등포 소식 " + month + "월호 계획",
                    STATED);
            if (month % 3 == 0) {
                sample(
                        "promotion 2023-1",
                        "newsletter.planned-copies",
                        issueDay(month),
                        10_000,
                        "newsletter=SENIOR",
                        "영등포 시니어 소식 " + month + "월호 계획",
                        STATED);
                sample(
                        "promotion 2023-1",
                        "newsletter.planned-copies",
                        issueDay(month),
                        16_000,
                        "newsletter=CHILDREN",
                        "꿈나무 영등포 " + month + "월호 계획",
                        STATED);
            }
        }
        stated(
                "promotion 2023-1",
                "correspondent.appointments",
                on(5, 20),
                32,
                "kind=CHILD_REPORTER",
                "어린이 명예기자 신규 위촉");
        stated("promotion", "board.installed", OPENING, 1, "kind=LED", "LED홍보전광판 3.36m×1.63m");
        for (int i = 1; i <= 11; i++) {
            sample("promotion", "board.installed", OPENING, 1, "kind=PROMOTION", "구정 홍보판 " + i, "시설물 대장");
        }
        for (int i = 1; i <= 17; i++) {
            sample("promotion", "board.installed", OPENING, 1, "kind=DIGITAL", "디지털 게시판 " + i, "시설물 대장");
        }
        flush("promotion.csv");
    }

    private void media() throws IOException {
        // channel, name, subscribers and posts at 31 May
        for (var text : List.of(
                "BLOG 블로그 14210 5870",
                "FACEBOOK 페이스북 12873 4312",
                "INSTAGRAM 인스타그램 15402 2945",
                "TWITTER 트위터 4936 2804",
                "YOUTUBE 유튜브 6118 1131",
                "OTHER 기타 2607 377")) {
            var cells = text.split(" ");
            grow("social.subscribers", Integer.parseInt(cells[2]), 0.06, "channel=" + cells[0], cells[1] + " 구독자");
            grow("social.posts", Integer.parseInt(cells[3]), 0.11, "channel=" + cells[0], cells[1] + " 게시물");
        }
        grow("messaging.recipients", 86_289, 0.03, "", "문자알림서비스 발송대상");
        var before = workingDays(LocalDate.of(2019, 3, 4), LocalDate.of(2022, 12, 30));
        for (int i = 0; i < 127; i++) {
            sample(
                    "media",
                    "messaging.sends",
                    before.get((int) ((i + 0.5) * before.size() / 127)),
                    1,
                    "",
                    "문자알림 " + (i + 1) + "회",
                    "발송 기록");
        }
        var days = workingDays(FIRST, LAST);
        for (int i = 0; i < 10; i++) {
            sample("media 2023-2", "messaging.sends", days.get(4 + i * 10), 1, "", "문자알림 " + (128 + i) + "회", "발송 기록");
        }
        for (int week = 0; week < 22; week++) {
            var day = working(FIRST.plusDays(7L * week + 2), LAST);
            sample("media 2023-2", "tv.videos", day, 1, "kind=NEWS", "주간뉴스 제" + (week + 1) + "호", "영등포TV");
        }
        for (var release : pick(94)) {
            sample(
                    "media 2023-2",
                    "tv.videos",
                    working(release.day, LAST),
                    1,
                    "kind=FEATURE",
                    "기획영상: " + release.subject,
                    "영등포TV");
        }
        var sites = new ArrayList<>(DEPARTMENTS);
        IntStream.rangeClosed(1, 16).forEach(i -> sites.add("구청사 공용 공간 " + i));
        sites.forEach(site -> sample("media 2023-2", "iptv.sites", OPENING, 1, "", "IPTV " + site, "설치 대장"));
        stated("media 2023-2", "iptv.channels", OPENING, 1, "kind=IPTV", "IPTV 채널");
        stated("media 2023-2", "iptv.channels", OPENING, 3, "kind=COUNCIL", "의회 채널");
        stated("media 2023-2", "iptv.channels", OPENING, 1, "kind=LIVE", "생방송 채널");
        stated("media", "studio.area", OPENING, "87.12", "", "YDP스튜디오");
        for (var team : List.of("media", "press")) {
            stated(team, "office.vehicles", OPENING, 1, "", "니로EV(2021년식, 임대)");
        }
        flush("media.csv");
    }

    private void information() throws IOException {
        for (var release : pick(127)) {
            sample(
                    "information 2023-3",
                    "homepage.banners",
                    working(release.day, LAST),
                    1,
                    "",
                    "홍보배너: " + release.subject,
                    "배너 게시 기록");
        }
        stated("information 2023-3", "systems.operated", OPENING, 48, "kind=COMMON", "시군구 공통시스템");
        stated("information 2023-3", "systems.operated", OPENING, 50, "kind=OWN", "구 자체 운영 시스템");
        stated("information", "systems.hardware-kinds", OPENING, 19, "kind=SERVER", "서버, 스토리지, 백업장비");
        stated("information", "systems.hardware-kinds", OPENING, 12, "kind=SECURITY_NETWORK", "보안장비, 네트워크 장비");
        flush("information.csv");
        plan("RESIDENT", "구민", 159, 2800);
        plan("STAFF", "직원", 12, 87);
        stated("information 2023-4", "education.courses", on(2, 1), 58, "", "2023년 교육과정");
        teach(
                "RESIDENT",
                "구민",
                61,
                1304,
                List.of("컴퓨터 기초", "스마트폰 기초", "스마트폰 활용", "문서 작성", "동영상 편집", "IT 트렌드", "인터넷 생활"));
        teach("STAFF", "직원", 4, 84, List.of("문서 작성 실무", "표 계산 실무", "자료 분석 기초", "정보보안 실무"));
        flush("education.csv");
    }

    private void plan(String audience, String name, int sessions, int hours) {
        var dimension = "audience=" + audience;
        var times = split(sessions - 11, 11);
        var spent = split(hours - 11 * 4, 11);
        for (int i = 0; i < 11; i++) {
            var day = on(2 + i, 1);
            var title = "%s 정보화교육 %d월 계획".formatted(name, 2 + i);
            sample("information 2023-4", "education.planned-sessions", day, 1 + times[i], dimension, title, "연간 교육계획");
            sample("information 2023-4", "education.planned-hours", day, 4 + spent[i], dimension, title, "연간 교육계획");
        }
    }

    private void teach(String audience, String name, int sessions, int people, List<String> courses) {
        var days = workingDays(on(2, 6), LAST);
        var least = people / sessions - 6;
        var more = split(people - least * sessions, sessions);
        for (int i = 0; i < sessions; i++) {
            var day = days.get((int) ((i + 0.5) * days.size() / sessions));
            var title = "%s 정보화교육 %d회: %s".formatted(name, i + 1, courses.get(i % courses.size()));
            var session = sample(
                    "information 2023-4", "education.sessions", day, 1, "audience=" + audience, title, "평생스마트교육장");
            sample(
                    "information 2023-4",
                    "education.people",
                    day,
                    least + more[i],
                    "audience=" + audience,
                    title + " 참여 인원",
                    session);
        }
    }

    private void network() throws IOException {
        stated("network 2023-5", "telephony.contract", LAST, 885_310_000L, "", "인터넷전화 서비스 계약(2023. 6. ~ 2031. 7.)");
        var more = split(2200 - 20 * DEPARTMENTS.size(), DEPARTMENTS.size());
        var days = workingDays(on(5, 15), on(6, 9));
        for (int i = 0; i < DEPARTMENTS.size(); i++) {
            sample(
                    "network 2023-5",
                    "telephony.phones-replaced",
                    days.get(i * days.size() / DEPARTMENTS.size()),
                    20 + more[i],
                    "",
                    "전화기 교체 " + DEPARTMENTS.get(i),
                    "교체 확인서");
        }
        flush("network.csv");
    }

    // what all of them need

    /// An opening level before 2023 and five monthly changes that end at the level of 31 May.
    private void grow(String metric, int level, double share, String dimension, String title) {
        var changes = split((int) (level * share), 5);
        var grown = 0L;
        for (long change : changes) {
            grown += change;
        }
        sample("media 2023-2", metric, OPENING, level - grown, dimension, title + " 이월", "채널 관리 화면");
        for (int month = 1; month <= 5; month++) {
            var end = on(month, 1).plusMonths(1).minusDays(1);
            sample(
                    "media 2023-2",
                    metric,
                    end,
                    changes[month - 1],
                    dimension,
                    title + " " + month + "월 증감",
                    "채널 관리 화면");
        }
    }

    /// A row whose amount the founding report states.
    private void stated(String work, String metric, LocalDate day, Object quantity, String dimension, String title) {
        fact(work, metric, day, quantity, dimension, title, STATED, "");
    }

    /// A row that makes a total add up; gives its key.
    private String sample(
            String work,
            String metric,
            LocalDate day,
            Object quantity,
            String dimension,
            String title,
            String evidence) {
        return fact(work, metric, day, quantity, dimension, title, evidence, "Y");
    }

    /// @param work the team and, where the fact belongs to one, the initiative
    private String fact(
            String work,
            String metric,
            LocalDate day,
            Object quantity,
            String dimension,
            String title,
            String evidence,
            String sample) {
        var key = key(metric);
        var names = (work + " -").split(" ");
        var initiative = names[1].equals("-") ? "" : names[1];
        if (!quantity.toString().equals("0")) {
            ledger.add(row(key, metric, day, quantity, dimension, names[0], initiative, title, evidence, sample));
        }
        return key;
    }

    private void flush(String file) throws IOException {
        write("results/" + file, "고유키,지표,일자,수량,차원,팀코드,사업코드,제목,근거,표본", ledger);
        ledger.clear();
    }

    private String key(String series) {
        return "2023/%s/%04d".formatted(series, serials.merge(series, 1, Integer::sum));
    }

    private List<Release> pick(int count) {
        var some = new ArrayList<>(released);
        Collections.shuffle(some, random);
        return some.subList(0, count).stream()
                .sorted(Comparator.comparing(Release::key))
                .toList();
    }

    private LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay() + 1)));
    }

    /// Parts of a sum, none below nothing, none far from the others.
    private long[] split(long sum, int parts) {
        var weights = new double[parts];
        var all = 0.0;
        for (int i = 0; i < parts; i++) {
            weights[i] = 0.6 + 0.8 * random.nextDouble();
            all += weights[i];
        }
        var result = new long[parts];
        var left = sum;
        for (int i = 0; i < parts; i++) {
            result[i] = (long) (sum * weights[i] / all);
            left -= result[i];
        }
        for (int i = 0; left > 0; i = (i + 1) % parts, left--) {
            result[i]++;
        }
        return result;
    }

    private static LocalDate issueDay(int month) {
        return working(on(month, 3), on(month, 28));
    }

    /// The day itself, or the next working day that is not after the end, or else the last one before.
    private static LocalDate working(LocalDate day, LocalDate end) {
        var next = day;
        while (isFree(next) && next.isBefore(end)) {
            next = next.plusDays(1);
        }
        while (isFree(next) || next.isAfter(end)) {
            next = next.minusDays(1);
        }
        return next;
    }

    private static List<LocalDate> workingDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(day -> !isFree(day)).toList();
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                || HOLIDAYS.contains(day)
                || day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1;
    }

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2023, month, day);
    }

    private static long thousand(String won) {
        return Long.parseLong(won) * 1000;
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }

    private static String row(Object... cells) {
        return String.join(
                ",",
                Stream.of(cells)
                        .map(Object::toString)
                        .map(cell -> cell.contains(",") ? "\"" + cell + "\"" : cell)
                        .toList());
    }

    private void write(String file, String heading, List<String> rows) throws IOException {
        Files.writeString(folder.resolve(file), heading + "\n" + String.join("\n", rows) + "\n");
    }
}
