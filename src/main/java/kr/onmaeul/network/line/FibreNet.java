package kr.onmaeul.network.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The district's own fibre network: its sections as they run, and their cores.
@Service
public class FibreNet {

    private final FibreStore store;

    FibreNet(FibreStore store) {
        this.store = store;
    }

    /// A section with what is used of it.
    ///
    /// @param laid how it is laid: the name of the member, as the list filters by it
    /// @param route where it runs, if somebody drew it
    public record Section(
            UUID id,
            String number,
            String from,
            String to,
            String laid,
            Bilingual laidAs,
            Bilingual owner,
            BigDecimal routeKm,
            long cores,
            long used,
            long reserved,
            long broken,
            @Nullable Route route) {

        /// What route and cores come to: 2 km with 24 cores are 48.
        public BigDecimal coreKm() {
            return routeKm.multiply(BigDecimal.valueOf(cores));
        }

        public long free() {
            return cores - used - reserved - broken;
        }
    }

    /// A core that is not free.
    ///
    /// @param condition as it is painted: `used`, `reserved` or `broken`
    public record Core(
            int number,
            String condition,
            Bilingual written,
            @Nullable String cable,
            @Nullable String leased,
            @Nullable String holder,
            UUID id) {}

    /// All sections that stand today, in the order of their numbers.
    public List<Section> sections() {
        return store.sections("");
    }

    public Optional<Section> section(String number) {
        return store.sections(number.strip().toUpperCase(Locale.ROOT)).stream().findFirst();
    }

    /// The cores of a section that are not free, in their order.
    public List<Core> cores(String section) {
        return store.cores(section);
    }
}
