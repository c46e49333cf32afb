package kr.onmaeul.network.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;

/// What loses its way to the backbone when something is cut. What has another way is not lost.
///
/// @param named what would be cut
/// @param cables how many cables go with it
/// @param backbones how many backbone switches everything is reached from; with none nothing can be said
public record Impact(
        String named, int cables, int backbones, List<Jack> jacks, List<Thing> devices, List<Thing> leased) {

    public Impact {
        jacks = List.copyOf(jacks);
        devices = List.copyOf(devices);
        leased = List.copyOf(leased);
    }

    /// A LAN line that is lost.
    public record Jack(
            String number,
            Bilingual use,
            String department,
            String place,
            @Nullable String extension) {}

    /// A device or a leased line that is lost.
    public record Thing(String number, Bilingual what, String place) {}

    public boolean nothing() {
        return jacks.isEmpty() && devices.isEmpty() && leased.isEmpty();
    }

    /// How many of the lost lines are telephones.
    public long telephones() {
        return jacks.stream().filter(jack -> jack.extension() != null).count();
    }

    /// How many lines each department loses: whom to tell.
    public Map<String, Long> byDepartment() {
        var counts = new LinkedHashMap<String, Long>();
        jacks.forEach(jack -> counts.merge(jack.department(), 1L, Long::sum));
        return counts;
    }
}
