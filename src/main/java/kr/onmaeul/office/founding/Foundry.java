package kr.onmaeul.office.founding;

import java.nio.file.Path;
import java.util.Set;
import kr.onmaeul.foundation.command.CommandRefused;
import kr.onmaeul.foundation.command.Preparation;
import kr.onmaeul.foundation.database.Schema;
import kr.onmaeul.foundation.outcome.Outcome;
import org.springframework.stereotype.Component;

/// Founds an office from the terminal: when it is told to, and by itself on an empty installation before a command
/// or a reader needs one.
@Component
class Foundry implements Preparation {

    private final FoundingAnOffice founding;
    private final FoundingReport report;
    private final FoundingSettings settings;
    private final Schema schema;

    Foundry(FoundingAnOffice founding, FoundingReport report, FoundingSettings settings, Schema schema) {
        this.founding = founding;
        this.report = report;
        this.settings = settings;
        this.schema = schema;
    }

    @Override
    public Set<String> commands() {
        return Set.of("report");
    }

    @Override
    public void prepare() throws CommandRefused {
        var folder = settings.folder();
        if (folder.isPresent() && !founding.isFounded()) {
            found(folder.get(), true);
        }
    }

    void found(Path folder, boolean forTrying) throws CommandRefused {
        report.begun(folder);
        var outcome = forTrying ? founding.foundForTrying(folder, report::took) : founding.found(folder, report::took);
        switch (outcome) {
            case Outcome.Done<Founded>(var founded) -> {
                schema.refreshStatistics();
                report.done(founded);
            }
            case Outcome.Refused<Founded>(var problems) -> throw new CommandRefused(report.refused(problems));
        }
    }
}
