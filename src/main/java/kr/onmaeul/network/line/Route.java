package kr.onmaeul.network.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Where a section runs: its bends from one end to the other.
public record Route(List<Bend> bends) {

    private static final String LONGITUDE = "1(2[4-9]|3[01])(\\.[0-9]{1,7})?";
    private static final String LATITUDE = "3[3-8](\\.[0-9]{1,7})?";

    /// As the register keeps it: `126.8961,37.5262 126.9012,37.5241`, longitude first as in GeoJSON, and only what
    /// lies in Korea.
    static final String PATTERN = LONGITUDE + "," + LATITUDE + "( " + LONGITUDE + "," + LATITUDE + ")+";

    /// As many digits after the point as are kept: about a centimetre.
    private static final int DIGITS = 7;

    /// The mean radius of the earth in kilometres.
    private static final double EARTH = 6371.0088;

    public Route {
        bends = List.copyOf(bends);
    }

    /// A place in degrees of WGS 84.
    public record Bend(double longitude, double latitude) {

        boolean inKorea() {
            return longitude >= 124 && longitude < 132 && latitude >= 33 && latitude < 39;
        }

        /// Whether it would lie in Korea with its two numbers changed for one another.
        boolean swapped() {
            return new Bend(latitude, longitude).inKorea();
        }

        private double kilometresTo(Bend other) {
            double up = Math.toRadians(other.latitude - latitude) / 2;
            double across = Math.toRadians(other.longitude - longitude) / 2;
            double half = Math.pow(Math.sin(up), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(across), 2);
            return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
        }
    }

    static Route of(String written) {
        return new Route(Arrays.stream(written.split(" "))
                .map(bend -> bend.split(","))
                .map(pair -> new Bend(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toList());
    }

    String written() {
        return bends.stream()
                .map(bend -> degrees(bend.longitude()) + "," + degrees(bend.latitude()))
                .collect(Collectors.joining(" "));
    }

    private static String degrees(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// Along the ground, in kilometres. A cable is longer: it rises, hangs and has spare length.
    public double kilometres() {
        double sum = 0;
        for (int place = 1; place < bends.size(); place++) {
            sum += bends.get(place - 1).kilometresTo(bends.get(place));
        }
        return sum;
    }
}
