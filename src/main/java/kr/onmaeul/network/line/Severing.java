package kr.onmaeul.network.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what a cut takes from the backbone. Looks from both sides of the cut only as far as needed: a side on which a
/// backbone is found is not looked at any further, and what is left is what is lost. So it costs with what is lost, not
/// with what there is.
final class Severing {

    private final Cut cut;
    private final List<Way> severed;
    private final Set<String> ends;
    private final Joined before;
    private final Joined after;
    private final Set<String> seen = new HashSet<>();

    /// Where a way through panels leads.
    ///
    /// @param start the owner or the cable at which it begins
    /// @param port at which it ends, of an `owner` that is no panel
    record Way(String start, String port, PortKind kind, String owner) {}

    /// @param severed the ways from the ends of all cables that are cut
    /// @param backbones the switches from which everything is reached
    Severing(Cut cut, List<Way> severed, Set<String> backbones) {
        this.cut = cut;
        this.severed = severed;
        this.ends = severed.stream().map(Way::port).collect(Collectors.toSet());
        this.before = new Joined(backbones);
        this.after = new Joined(backbones);
    }

    /// @param ways the ways from the ports of some owners
    Severing search(Function<Set<String>, List<Way>> ways) {
        whole().forEach(pair ->
                before.join(pair.getFirst().owner(), pair.getLast().owner()));
        var next = new TreeSet<String>();
        severed.stream().filter(way -> !way.owner().equals(cut.named())).forEach(way -> see(way, next));
        while (!next.isEmpty()) {
            var from = Set.copyOf(next);
            next.clear();
            for (var way : ways.apply(from)) {
                if (!ends.contains(way.port())) {
                    before.join(way.start(), way.owner());
                    after.join(way.start(), way.owner());
                    see(way, next);
                }
            }
            next.removeIf(after::reachesABackbone);
        }
        return this;
    }

    /// A wall jack leads no further.
    private void see(Way way, Set<String> next) {
        if (seen.add(way.owner()) && way.kind() != PortKind.JACK && !after.reachesABackbone(way.owner())) {
            next.add(way.owner());
        }
    }

    /// The ways that were whole before the cut, each with its two ends.
    private Stream<List<Way>> whole() {
        return severed.stream().collect(Collectors.groupingBy(Way::start)).values().stream()
                .filter(ends -> ends.size() == 2);
    }

    /// What reached a backbone and does so no longer, without what is cut itself.
    Set<String> lost() {
        return seen.stream()
                .filter(one -> before.reachesABackbone(one) && !after.reachesABackbone(one))
                .collect(Collectors.toSet());
    }

    /// The leased lines of which one end led somewhere that is reached and does so no longer, although the line
    /// itself may still be reached from its other end.
    Set<String> leased() {
        return whole().flatMap(List::stream)
                .filter(way -> way.kind() == PortKind.LEASED_A || way.kind() == PortKind.LEASED_Z)
                .map(Way::owner)
                .filter(owner -> !owner.equals(cut.named()) && before.reachesABackbone(owner))
                .collect(Collectors.toSet());
    }
}
