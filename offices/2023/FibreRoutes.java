import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Where the sections of own fibre run, along streets that do not exist, and what their cores carry. All of it is invented
/// and marked as sample (Y); only the length of the sections adds up to the report's.
final class FibreRoutes {

    private static final double WEST = 126.880;
    private static final double EAST = 126.945;
    private static final double SOUTH = 37.485;
    private static final double NORTH = 37.548;

    /// Kilometres in a degree of latitude, and of longitude at this latitude.
    private static final double UP = 111.195;
    private static final double ACROSS = UP * 0.7931;

    private final Random random = new Random(170);
    private final List<double[]> ends = new ArrayList<>(List.of(new double[] {126.9105, 37.5170}));

    /// A way of a length from a place that an earlier one reached, in right angles.
    String next(double kilometres) {
        var at = ends.get(random.nextInt(Math.min(ends.size(), 12))).clone();
        int east = random.nextBoolean() ? 1 : -1;
        int north = random.nextBoolean() ? 1 : -1;
        boolean across = random.nextBoolean();
        var written = new StringBuilder(bend(at));
        double left = kilometres;
        while (left > 0.001) {
            double part = Math.min(left, 0.15 + random.nextDouble() * 0.6);
            if (across) {
                if (at[0] + east * part / ACROSS > EAST || at[0] + east * part / ACROSS < WEST) {
                    east = -east;
                }
                at[0] += east * part / ACROSS;
            } else {
                if (at[1] + north * part / UP > NORTH || at[1] + north * part / UP < SOUTH) {
                    north = -north;
                }
                at[1] += north * part / UP;
            }
            written.append(' ').append(bend(at));
            left -= part;
            across = !across;
        }
        ends.add(at);
        return written.toString();
    }

    private static String bend(double[] at) {
        return String.format(Locale.ROOT, "%.5f,%.5f", at[0], at[1]);
    }

    /// The cables of the ducts go through the sections in pairs of cores; some cores are broken or kept back.
    static void strands(Path folder) throws IOException {
        int[] taken = new int[65];
        var rows = new ArrayList<String>();
        int number = 0;
        for (var line : Files.readAllLines(folder.resolve("registers/line-cables.csv"))) {
            var cells = line.split(",");
            if (cells[5].startsWith("D-")) {
                int section = 1 + number++ % 64;
                for (int core = 0; core < 2; core++) {
                    rows.add(row(section, ++taken[section], "사용", cells[0], ""));
                }
            }
        }
        for (int section = 1; section <= 64; section++) {
            if (section % 6 == 0) {
                rows.add(row(section, ++taken[section], "불량", "", ""));
            }
            if (section % 9 == 0) {
                rows.add(row(section, ++taken[section], "예약", "", "영상정보 증설"));
            }
        }
        Files.writeString(
                folder.resolve("registers/line-strands.csv"),
                "심선번호,사용 구분,케이블,전용회선,사용처,사용 시작일,비고,기준일,제외일,문서번호,표본\n" + String.join("\n", rows) + "\n");
    }

    private static String row(int section, int core, String condition, String cable, String holder) {
        return "F-%04d-%03d,%s,%s,,%s,2019-03-04,,2022-12-31,,,Y".formatted(section, core, condition, cable, holder);
    }
}
