import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// VLANs, subnets and addresses of the network: all invented, all marked as samples (Y).
final class Addressing {

    private static final String OWN = ",기준일,제외일,문서번호,표본";
    private static final String SINCE = ",2022-12-31,,,Y";
    private static final String OPENED = "2019-03-04";

    private final Path folder;
    private final List<String> departments;
    private final List<String> vlans = new ArrayList<>();
    private final List<String> subnets = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    Addressing(Path folder, List<String> departments) {
        this.folder = folder;
        this.departments = departments;
    }

    /// The registers of devices and LAN lines are read as they were written.
    void write() throws IOException {
        var management = List.of(subnet("10.20.0.0/16", "장비 관리", vlan(20, "장비 관리")), subnet("10.21.0.0/16", "장비 관리(둘째)", ""));
        for (var line : Files.readAllLines(folder.resolve("registers/line-devices.csv"))) {
            var cells = line.split(",");
            if (line.startsWith("N-")) {
                address(management.get(cells[6].startsWith("10.20.") ? 0 : 1), cells[6], cells[1], cells[0], "");
            }
        }
        Map<String, String> own = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < departments.size(); i++) {
            var department = departments.get(i);
            own.put(department, subnet("10.1.%d.0/25".formatted(i + 1), department, vlan(101 + i, department)));
        }
        for (var line : Files.readAllLines(folder.resolve("registers/line-lan.csv"))) {
            var cells = line.split(",");
            if (cells[1].equals("컴퓨터")) {
                int host = taken.merge(cells[2], 1, Integer::sum);
                address(
                        own.get(cells[2]),
                        "10.1.%d.%d".formatted(departments.indexOf(cells[2]) + 1, 10 + host),
                        cells[2] + " " + cells[3].replace(" 벽면", ""),
                        "",
                        cells[0]);
            }
        }
        vlans.add(row("V-%04d".formatted(vlans.size() + 1), "전화망", 900, "인터넷전화", OPENED, ""));
        subnets.add(row("B-%04d".formatted(subnets.size() + 1), "전화망", "10.2.0.0/20", "인터넷전화", "V-%04d".formatted(vlans.size()), "10.2.0.1", OPENED, ""));
        flush("line-vlans", "관리번호,망,VLAN ID,이름,사용 시작일,비고", vlans);
        flush("line-subnets", "대역번호,망,대역,용도,VLAN,게이트웨이,사용 시작일,비고", subnets);
        flush("line-addresses", "관리번호,대역,IP 주소,구분,사용처,네트워크장비,단자번호,사용 시작일,비고", addresses);
    }

    private String vlan(int tag, String name) {
        var number = "V-%04d".formatted(vlans.size() + 1);
        vlans.add(row(number, "행정망", tag, name, OPENED, ""));
        return number;
    }

    private String subnet(String block, String use, String vlan) {
        var number = "B-%04d".formatted(subnets.size() + 1);
        subnets.add(row(
                number, "행정망", block, use, vlan, block.replaceFirst("\\.0/.*", ".1").replace(".0.0/", ".0."), OPENED, ""));
        return number;
    }

    private void address(String subnet, String address, String holder, String device, String jack) {
        addresses.add(row(
                "A-%05d".formatted(addresses.size() + 1), subnet, address, "고정", holder, device, jack, OPENED, ""));
    }

    private static String row(Object... cells) {
        return String.join(",", Stream.of(cells).map(Object::toString).toList()) + SINCE;
    }

    private void flush(String name, String heading, List<String> lines) throws IOException {
        Files.writeString(
                folder.resolve("registers/" + name + ".csv"), heading + OWN + "\n" + String.join("\n", lines) + "\n");
    }
}
