package kr.onmaeul.foundation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The lunar calendar of Korea computed from the sun and the moon: a month begins on the day of Seoul in which the moon
/// is new, and the eleventh month holds the winter solstice. The moon after the usual series of its mean phases, to two
/// minutes; the sun to a hundredth of a degree.
final class MoonOverSeoul {

    private static final double EPOCH = 2_440_587.5;
    private static final double SEOUL = 9 / 24.0;
    /// From the even time of the planets to the clock, in days.
    private static final double CLOCK = 70 / 86_400.0;

    private MoonOverSeoul() {}

    /// The solar day of a day of the lunar calendar.
    static LocalDate of(int year, int month, int day) {
        var before = winter(year - 1);
        var after = winter(year);
        var months = new ArrayList<Integer>();
        boolean leap = after - before == 13;
        for (int moon = before; moon < after; moon++) {
            if (leap && !reachesAThirtieth(moon)) {
                leap = false;
                continue;
            }
            months.add(moon);
        }
        // The list begins with the eleventh month of the year before.
        return begins(months.get(month + 1)).plusDays(day - 1L);
    }

    /// The moon whose month holds the winter solstice of a year.
    private static int winter(int year) {
        var first = (int) Math.floor((year - 2000) * 12.3685);
        return IntStream.range(first, first + 14)
                .filter(moon -> sun(begins(moon)) < 270 && sun(begins(moon + 1)) >= 270)
                .filter(moon -> begins(moon + 1).isAfter(LocalDate.of(year, 12, 15)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean reachesAThirtieth(int moon) {
        return (int) (sun(begins(moon)) / 30) != (int) (sun(begins(moon + 1)) / 30);
    }

    /// The day of Seoul in which a moon is new.
    private static LocalDate begins(int moon) {
        return LocalDate.ofEpochDay((long) Math.floor(newMoon(moon) - CLOCK - EPOCH + SEOUL));
    }

    /// The longitude of the sun when a day of Seoul begins, in degrees.
    private static double sun(LocalDate day) {
        double t = (day.toEpochDay() + EPOCH - SEOUL + CLOCK - 2_451_545.0) / 36_525;
        double anomaly = 357.52911 + 35_999.05029 * t;
        double longitude = 280.46646
                + 36_000.76983 * t
                + (1.914602 - 0.004817 * t) * sine(anomaly)
                + 0.019993 * sine(2 * anomaly)
                + 0.000289 * sine(3 * anomaly)
                - 0.00569
                - 0.00478 * sine(125.04 - 1_934.136 * t);
        return (longitude % 360 + 360) % 360;
    }

    /// The instant of a new moon as a Julian day; number 0 is the first of the year 2000.
    private static double newMoon(int number) {
        double t = number / 1_236.85;
        double e = 1 - 0.002516 * t;
        double sun = 2.5534 + 29.10535670 * number;
        double moon = 201.5643 + 385.81693528 * number + 0.0107582 * t * t;
        double node = 160.7108 + 390.67050284 * number - 0.0016118 * t * t;
        return 2_451_550.09766
                + 29.530588861 * number
                + 0.00015437 * t * t
                + List.of(
                                -0.40720 * sine(moon),
                                0.17241 * e * sine(sun),
                                0.01608 * sine(2 * moon),
                                0.01039 * sine(2 * node),
                                0.00739 * e * sine(moon - sun),
                                -0.00514 * e * sine(moon + sun),
                                0.00208 * e * e * sine(2 * sun),
                                -0.00111 * sine(moon - 2 * node),
                                -0.00057 * sine(moon + 2 * node),
                                0.00056 * e * sine(2 * moon + sun),
                                -0.00042 * sine(3 * moon),
                                0.00042 * e * sine(sun + 2 * node),
                                0.00038 * e * sine(sun - 2 * node),
                                -0.00024 * e * sine(2 * moon - sun),
                                -0.00017 * sine(124.7746 - 1.56375588 * number))
                        .stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
