package kr.onmaeul.network.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Which addresses of a subnet are in use.
@Service
public class SubnetUse {

    /// More cells than this tell nothing; the picture of a larger subnet has a cell for several addresses.
    private static final int CELLS = 256;

    private final SubnetStore store;

    SubnetUse(SubnetStore store) {
        this.store = store;
    }

    /// A subnet with what is used of it. The gateway is used, whether somebody registered its address or not.
    ///
    /// @param next the first address that is free, or null when all are taken
    /// @param cells in the order of the addresses
    public record Seen(
            String number,
            Bilingual net,
            String block,
            String use,
            @Nullable String gateway,
            long usable,
            long free,
            @Nullable String next,
            List<Cell> cells,
            List<Held> held) {

        public Seen {
            cells = List.copyOf(cells);
            held = List.copyOf(held);
        }
    }

    /// One address of the picture, or several that follow one another.
    ///
    /// @param from the first of them
    public record Cell(String from, long used, long of) {}

    /// An address in use.
    ///
    /// @param record of the register of addresses
    public record Held(
            String address,
            Bilingual kind,
            String holder,
            @Nullable String device,
            @Nullable String jack,
            UUID record) {}

    public Optional<Seen> of(String number) {
        return store.find(number.strip().toUpperCase(Locale.ROOT)).map(this::seen);
    }

    private Seen seen(SubnetStore.Found subnet) {
        var range = Block.of(subnet.block());
        var held = store.held(subnet.number());
        var taken =
                held.stream().map(one -> Block.number(one.address())).collect(Collectors.toCollection(HashSet::new));
        if (subnet.gateway() != null) {
            taken.add(Block.number(subnet.gateway()));
        }
        long per = Math.max(1, range.size() / CELLS);
        var cells = new ArrayList<Cell>();
        for (long at = range.first(); at < range.first() + range.size(); at += per) {
            long from = at;
            long used = per == 1
                    ? taken.contains(at) ? 1 : 0
                    : taken.stream()
                            .filter(one -> one >= from && one < from + per)
                            .count();
            cells.add(new Cell(Block.address(at), used, per));
        }
        long next = range.size() > 2 ? range.first() + 1 : range.first();
        long last = next + range.usable() - 1;
        while (next <= last && taken.contains(next)) {
            next++;
        }
        return new Seen(
                subnet.number(),
                subnet.net().label(),
                subnet.block(),
                subnet.use(),
                subnet.gateway(),
                range.usable(),
                range.usable() - taken.size(),
                next <= last ? Block.address(next) : null,
                cells,
                held);
    }
}
