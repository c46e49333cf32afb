package kr.onmaeul.office.report;

import java.util.stream.Stream;

/// How many numbers of a report stand on something.
///
/// @param evidenced computed from records
/// @param sourced typed, with a named source
/// @param bare typed, with none
public record Coverage(int evidenced, int sourced, int bare) {

    static Coverage of(Stream<Inline> inlines) {
        int[] counts = new int[3];
        inlines.forEach(inline -> {
            switch (inline) {
                case Inline.Chip(var _, var _, boolean _, int _, int _) -> counts[0]++;
                case Inline.Sourced(var _, var _, int _, int _) -> counts[1]++;
                case Inline.Bare(var _, int _, int _) -> counts[2]++;
                case Inline.Text(var _, int _, int _), Inline.Wrong(var _, var _, int _, int _) -> {}
            }
        });
        return new Coverage(counts[0], counts[1], counts[2]);
    }

    public int numbers() {
        return evidenced + sourced + bare;
    }

    public int percentEvidenced() {
        return share(evidenced);
    }

    public int percentSourced() {
        return share(sourced);
    }

    private int share(int part) {
        return numbers() == 0 ? 0 : part * 100 / numbers();
    }
}
