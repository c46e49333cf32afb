package kr.onmaeul.network.line;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/// What happens when a cable is cut or a device fails.
@Service
public class Impacts {

    private final WiringStore store;

    Impacts(WiringStore store) {
        this.store = store;
    }

    /// @param named a cable, bundle, section of own fibre, device, panel or leased line
    /// @return nothing where no such thing is kept
    public Optional<Impact> of(String named) {
        return store.cut(named.strip().toUpperCase(Locale.ROOT)).map(this::of);
    }

    private Impact of(Cut cut) {
        var wiring = store.wiring();
        var backbones = store.backbones();
        var before = wiring.reached(backbones, Cut.NOTHING);
        var after = wiring.reached(backbones, cut);
        var lost = new HashSet<>(before);
        lost.removeAll(after);
        lost.removeIf(cut::takes);
        return new Impact(
                cut.named(),
                cut.cables().size(),
                backbones.size(),
                before.stream().filter(knot -> knot.startsWith("J-")).count(),
                store.jacks(lost),
                store.devices(lost),
                store.leased(leased(wiring, cut, before, after)));
    }

    /// A leased line is lost when one of its ends no longer leads to a device that is reached, although the line itself
    /// may still be reached from its other end.
    private Set<String> leased(Wiring wiring, Cut cut, Set<String> before, Set<String> after) {
        var lost = new HashSet<>(store.leasedIn(cut.named()));
        store.leasedLines().stream()
                .filter(line -> !cut.takes(line))
                .filter(line -> List.of("/A", "/Z").stream()
                        .map(end -> line + end)
                        .filter(wiring::plugged)
                        .anyMatch(end -> leads(wiring, end, Cut.NOTHING, before) && !leads(wiring, end, cut, after)))
                .forEach(lost::add);
        return lost;
    }

    private static boolean leads(Wiring wiring, String port, Cut cut, Set<String> reached) {
        return wiring.end(port, cut).filter(reached::contains).isPresent();
    }
}
