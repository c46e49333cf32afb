package kr.onmaeul.network.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;

/// The way from one end of a line to the other, through panels and leased lines, as the cables that lie make it.
///
/// @param from the port at which somebody began to ask
/// @param points what it passes, both ends included
/// @param cables what lies between them, one less
/// @param circle whether it comes back to where it began, which no line should
public record Trace(String from, List<Point> points, List<Cord> cables, boolean circle) {

    public Trace {
        points = List.copyOf(points);
        cables = List.copyOf(cables);
    }

    /// A device, panel, wall jack or leased line on the way.
    ///
    /// @param in the port at which the way comes in, null at the first point
    /// @param out the port at which it goes on; at an open end the port at which nothing is plugged in
    /// @param owner the number of the record
    /// @param name what it is
    /// @param address of its record
    public record Point(
            @Nullable String in,
            @Nullable String out,
            PortKind kind,
            String owner,
            Bilingual name,
            String place,
            String address) {

        /// As the picture names it: `P-0007/5R → P-0007/5`, or the one port there is.
        public String ports() {
            return in == null || out == null
                    ? Objects.requireNonNullElse(in, Objects.requireNonNullElse(out, owner))
                    : in + " → " + out;
        }

        Point turned() {
            return new Point(out, in, kind, owner, name, place, address);
        }
    }

    /// A cable on the way.
    public record Cord(
            String number,
            Bilingual medium,
            @Nullable BigDecimal metres,
            @Nullable String bundle,
            @Nullable String label,
            boolean leaving,
            String address) {}

    /// What one end of the way is.
    public enum End {
        /// a port of a device
        DEVICE,
        /// a wall jack
        JACK,
        /// the carrier's end of a leased line
        CARRIER,
        /// a panel, or our end of a leased line, where nothing is plugged in
        OPEN
    }

    /// The way, beginning at the wall jack or the carrier rather than at the device.
    Trace towardsTheDevice() {
        return last() == End.DEVICE || first() != End.DEVICE && last() != End.JACK ? this : turned();
    }

    private Trace turned() {
        var back = new ArrayList<>(points.stream().map(Point::turned).toList());
        Collections.reverse(back);
        return new Trace(from, back, cables.reversed(), circle);
    }

    public End first() {
        return end(points.getFirst().kind(), points.getFirst().in());
    }

    public End last() {
        return end(points.getLast().kind(), points.getLast().out());
    }

    /// @param open the port at which the way would go on
    private static End end(PortKind kind, @Nullable String open) {
        return switch (kind) {
            case DEVICE -> End.DEVICE;
            case JACK -> End.JACK;
            case FRONT, REAR -> End.OPEN;
            case LEASED_A, LEASED_Z -> open != null && open.endsWith("/Z") ? End.CARRIER : End.OPEN;
        };
    }

    /// What the known lengths add up to, in metres.
    public BigDecimal metres() {
        return cables.stream().map(Cord::metres).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Of how many cables no length is known.
    public long unmeasured() {
        return cables.stream().filter(cord -> cord.metres() == null).count();
    }

    public boolean leaving() {
        return cables.stream().anyMatch(Cord::leaving);
    }
}
