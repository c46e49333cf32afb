package kr.onmaeul.network.line.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.onmaeul.network.line.FibreNet;
import kr.onmaeul.network.line.Route;

/// Routes drawn on a sheet of our own: north is up, a kilometre is as long to the east as to the north.
///
/// @param bar how long the bar of the scale is on the sheet, and how many kilometres it stands for
public record FibreMap(int width, int height, List<Line> lines, double bar, double barKm) {

    private static final int WIDTH = 1000;
    private static final int EDGE = 30;
    private static final double HIGHEST = 900;

    /// Kilometres in a degree of latitude.
    private static final double DEGREE = 111.195;

    /// A section on the sheet.
    ///
    /// @param points of its polyline
    public record Line(FibreNet.Section section, String points, String x, String y) {}

    static FibreMap of(List<FibreNet.Section> sections) {
        var bends = sections.stream()
                .map(FibreNet.Section::route)
                .filter(route -> route != null)
                .flatMap(route -> route.bends().stream())
                .toList();
        if (bends.isEmpty()) {
            return new FibreMap(WIDTH, 2 * EDGE, List.of(), 0, 0);
        }
        double west = bends.stream().mapToDouble(Route.Bend::longitude).min().orElseThrow();
        double east = bends.stream().mapToDouble(Route.Bend::longitude).max().orElseThrow();
        double south = bends.stream().mapToDouble(Route.Bend::latitude).min().orElseThrow();
        double north = bends.stream().mapToDouble(Route.Bend::latitude).max().orElseThrow();
        double narrowing = Math.cos(Math.toRadians((south + north) / 2));
        double across = Math.max(0.1, (east - west) * narrowing * DEGREE);
        double up = Math.max(0.1, (north - south) * DEGREE);
        double pixels = Math.min((WIDTH - 2 * EDGE) / across, HIGHEST / up);
        var lines = new ArrayList<Line>();
        for (var section : sections) {
            var route = section.route();
            if (route != null) {
                var first = route.bends().getFirst();
                lines.add(new Line(
                        section,
                        route.bends().stream()
                                .map(bend -> number(EDGE + (bend.longitude() - west) * narrowing * DEGREE * pixels)
                                        + "," + number(EDGE + (north - bend.latitude()) * DEGREE * pixels))
                                .collect(Collectors.joining(" ")),
                        number(EDGE + (first.longitude() - west) * narrowing * DEGREE * pixels),
                        number(EDGE + (north - first.latitude()) * DEGREE * pixels)));
            }
        }
        double barKm = round(across / 4);
        return new FibreMap(WIDTH, (int) (up * pixels) + 2 * EDGE + EDGE, lines, barKm * pixels, barKm);
    }

    /// The greatest of 1, 2, 5, 10, 20 … tenths that is not longer.
    private static double round(double kilometres) {
        double ten = Math.pow(10, Math.floor(Math.log10(kilometres)));
        double part = kilometres / ten;
        return part >= 5 ? 5 * ten : part >= 2 ? 2 * ten : ten;
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }

    public String barEnd() {
        return number(EDGE + bar);
    }
}
