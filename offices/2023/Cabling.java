import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// What joins the network's devices: 2,751 LAN lines with their panels and cables, the cables from switch to switch, and
/// those to leased lines. Only the count of LAN lines is the report's; every row carries the mark of a sample (Y).
final class Cabling {

    private static final String OWN = ",기준일,제외일,문서번호,표본";
    private static final String SINCE = ",2022-12-31,,,Y";
    private static final int JACKS = 2751;
    private static final int PHONES = 2091;

    /// The last ports of a switch are kept for what leads up.
    private static final int UP = 3;

    private final Path folder;
    private final List<String> departments;
    private final Random random = new Random(20230612);
    private final List<Switch> switches = new ArrayList<>();
    private final List<String> jacks = new ArrayList<>();
    private final List<String> panels = new ArrayList<>();
    private final List<String> bundles = new ArrayList<>();
    private final List<String> cables = new ArrayList<>();

    /// A device, and how many of its ports are taken from the front.
    private static final class Switch {

        private final String number;
        private final String kind;
        private final String place;
        private final int ports;
        private int taken;
        private String panel = "";
        private int panelTaken = 24;

        Switch(String[] cells) {
            number = cells[0];
            kind = cells[1];
            place = cells[5];
            ports = Integer.parseInt(cells[7]);
        }

        boolean full() {
            return taken >= ports - UP;
        }

        String next() {
            taken++;
            return number + "/" + taken;
        }

        String up(int fromTheEnd) {
            return number + "/" + (ports - fromTheEnd);
        }
    }

    Cabling(Path folder, List<String> departments) {
        this.folder = folder;
        this.departments = departments;
    }

    /// The register of devices is read as it was written.
    void write() throws IOException {
        for (var line : Files.readAllLines(folder.resolve("registers/line-devices.csv"))) {
            if (line.startsWith("N-")) {
                switches.add(new Switch(line.split(",")));
            }
        }
        lanLines();
        uplinks();
        backbones();
        leasedLines();
        flush("line-lan", "단자번호,용도,부서,자리,내선번호,개통일,비고", jacks);
        flush("line-panels", "패널번호,종류,설치 장소,랙,포트 수,설치일,비고", panels);
        flush("line-bundles", "다발번호,종류,시작점,끝점,포설일,비고", bundles);
        flush("line-cables", "케이블번호,A 끝,B 끝,매체,길이,다발,꼬리표,포설일,상태,비고", cables);
    }

    private List<Switch> of(String kind) {
        return switches.stream().filter(one -> one.kind.equals(kind)).toList();
    }

    /// Jack, rear of a panel, front of the panel, switch: in the department's own switches first, then in the rooms of
    /// the main building.
    private void lanLines() {
        var access = of("접속 스위치");
        Map<String, List<Switch>> own = new LinkedHashMap<>();
        departments.forEach(department -> own.put(
                department,
                access.stream()
                        .filter(one -> one.place.equals(department + " 통신함"))
                        .toList()));
        var others = access.stream().filter(one -> one.place.startsWith("본관")).toList();
        for (int i = 0; i < JACKS; i++) {
            var department = departments.get(i * departments.size() / JACKS);
            var chosen = Stream.concat(own.get(department).stream(), others.stream())
                    .filter(one -> !one.full())
                    .findFirst()
                    .orElseThrow();
            var jack = "J-%05d".formatted(i + 1);
            boolean telephone = i % 3 == 1;
            jacks.add(row(
                    jack,
                    telephone ? "전화" : i % 37 == 0 ? "무선 접속점" : i % 41 == 0 ? "예비" : "컴퓨터",
                    department,
                    "%d번 자리 벽면".formatted(1 + i - (i * departments.size() / JACKS) * JACKS / departments.size()),
                    telephone ? 1001 + i * PHONES / JACKS : "",
                    day(),
                    ""));
            if (chosen.panelTaken == 24) {
                chosen.panel = panel("패치 패널", chosen.place, 24);
                chosen.panelTaken = 0;
            }
            chosen.panelTaken++;
            cable(jack, chosen.panel + "/" + chosen.panelTaken + "R", "UTP Cat.6", 12 + random.nextInt(64), "");
            cable(chosen.panel + "/" + chosen.panelTaken, chosen.next(), "UTP Cat.6", 2, "");
        }
    }

    /// Every access switch leads over fibre and a frame to a distribution switch, every fifth to a second one.
    private void uplinks() {
        var access = of("접속 스위치");
        var distribution = of("분배 스위치");
        var frames = new ArrayList<String>();
        var taken = new int[distribution.size()];
        for (var one : distribution) {
            frames.add(panel("광분배함(ODF)", one.place, 24));
            bundles.add(row("D-%04d".formatted(frames.size()), "관로", one.place, "본관 수직 통로", day(), ""));
        }
        for (int i = 0; i < access.size(); i++) {
            for (int way = 0; way < (i % 5 == 0 ? 2 : 1); way++) {
                int to = (i + way * 7) % distribution.size();
                taken[to]++;
                var frame = frames.get(to) + "/" + taken[to];
                cable(access.get(i).up(way), frame + "R", "광(싱글모드)", 60 + random.nextInt(900), "D-%04d".formatted(to + 1));
                cable(frame, distribution.get(to).next(), "광(싱글모드)", 3, "");
            }
        }
    }

    /// Every distribution switch leads to two backbones, which are joined in a ring with the other two.
    private void backbones() {
        var backbone = of("백본 스위치");
        for (var one : of("분배 스위치")) {
            cable(one.up(0), backbone.get(0).next(), "광(싱글모드)", 30, "");
            cable(one.up(1), backbone.get(1).next(), "광(싱글모드)", 30, "");
        }
        for (int i = 0; i < backbone.size(); i++) {
            cable(backbone.get(i).up(0), backbone.get((i + 1) % backbone.size()).up(1), "광(싱글모드)", 10, "");
        }
        for (var one : of("무선 제어기")) {
            cable(one.up(0), backbone.get(2).next(), "UTP Cat.6A", 8, "");
        }
    }

    /// The routers take the lines to the departments, the transmission equipment the next ones; some departments have
    /// the other end in a switch.
    private void leasedLines() {
        var backbone = of("백본 스위치");
        var routers = of("라우터");
        int line = 0;
        for (var router : routers) {
            cable(router.up(0), backbone.get(2).next(), "UTP Cat.6A", 8, "");
            for (int port = 1; port <= 7; port++) {
                line++;
                cable("L-%04d/A".formatted(line), router.number + "/" + port, "UTP Cat.6", 5, "");
            }
        }
        for (var equipment : of("전송장비")) {
            line++;
            cable(equipment.up(0), backbone.get(3).next(), "광(싱글모드)", 12, "");
            cable("L-%04d/A".formatted(line), equipment.number + "/1", "광(싱글모드)", 5, "");
        }
        var access = of("접속 스위치");
        for (int i = 0; i < 8; i++) {
            var department = departments.get(i * 6);
            var there = access.stream()
                    .filter(one -> one.place.equals(department + " 통신함"))
                    .findFirst();
            if (there.isPresent()) {
                cable("L-%04d/Z".formatted(i * 6 + 1), there.get().up(2), "UTP Cat.6", 5, "");
            }
        }
    }

    private String panel(String kind, String place, int ports) {
        var number = "P-%04d".formatted(panels.size() + 1);
        panels.add(row(number, kind, place, "%d번 랙".formatted(1 + panels.size() % 3), ports, day(), ""));
        return number;
    }

    /// Of every 40th the length is not known, every 400th is to be removed.
    private void cable(String a, String b, String medium, int metres, String bundle) {
        int number = cables.size() + 1;
        cables.add(row(
                "C-%06d".formatted(number),
                a,
                b,
                medium,
                number % 40 == 0 ? "" : metres,
                bundle,
                "",
                day(),
                number % 400 == 0 ? "철거 예정" : "사용 중",
                ""));
    }

    private String day() {
        return "%d-%02d-%02d".formatted(2015 + random.nextInt(8), 1 + random.nextInt(11), 1 + random.nextInt(28));
    }

    private static String row(Object... cells) {
        return String.join(",", Stream.of(cells).map(Object::toString).toList()) + SINCE;
    }

    private void flush(String name, String heading, List<String> lines) throws IOException {
        Files.writeString(
                folder.resolve("registers/" + name + ".csv"), heading + OWN + "\n" + String.join("\n", lines) + "\n");
    }
}
