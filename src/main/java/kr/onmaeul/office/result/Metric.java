package kr.onmaeul.office.result;

import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;

/// What a room counts: declared in code by the room that owns it, named by room and thing.
///
/// @param code `press.coverage`: lower case, words joined by hyphens, parts by points; never renamed
/// @param team the code of the team whose duty it is
public record Metric(String code, Bilingual label, Unit unit, Kind kind, String team, List<Dimension> dimensions) {

    public Metric {
        dimensions = List.copyOf(dimensions);
    }

    public static Metric of(String code, Bilingual label, Unit unit, Kind kind, String team, Dimension... dimensions) {
        return new Metric(code, label, unit, kind, team, List.of(dimensions));
    }

    public Optional<Dimension> dimension(String name) {
        return dimensions.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
