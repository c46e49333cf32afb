package kr.onmaeul.foundation.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Every kind of sheet that the rooms take in.
@Component
public class SheetIntakes {

    private final List<SheetIntake> all;

    SheetIntakes(List<SheetIntake> single, List<SheetIntakeSource> sources) {
        this.all = Stream.concat(single.stream(), sources.stream().flatMap(source -> source.intakes().stream()))
                .toList();
    }

    public List<SheetIntake> all() {
        return all;
    }

    public Optional<SheetIntake> named(String name) {
        return all.stream().filter(intake -> intake.name().equals(name)).findFirst();
    }
}
