package kr.onmaeul.network.line;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
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
        var backbones = store.backbones();
        var severing = new Severing(cut, store.severed(cut), backbones).search(store::waysFrom);
        var lost = severing.lost();
        var leased = new HashSet<>(lost);
        leased.addAll(severing.leased());
        leased.addAll(store.leasedIn(cut.named()));
        return new Impact(
                cut.named(),
                cut.cables().size(),
                backbones.size(),
                store.jacks(lost),
                store.devices(lost),
                store.leased(leased));
    }
}
