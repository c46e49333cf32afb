package kr.onmaeul.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times of the same work, in milliseconds: what lies in the middle and how far the ends are apart.
record Spread(double median, double least, double most, double p99, int times) {

    static Spread of(double[] milliseconds) {
        var sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Spread(
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1],
                sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * 0.99))],
                sorted.length);
    }

    /// Does the work a few times unmeasured, then measures it.
    static Spread measure(int warmUps, int times, Work work) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        var took = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            work.run();
            took[i] = (System.nanoTime() - begin) / 1e6;
        }
        return of(took);
    }

    interface Work {
        void run() throws Exception;
    }

    /// `12.3 ms (11.9–14.0, 20 times)`
    @Override
    public String toString() {
        return "%s ms (%s–%s, %d times)".formatted(number(median), number(least), number(most), times);
    }

    static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : value >= 10 ? String.format(Locale.ROOT, "%.1f", value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
