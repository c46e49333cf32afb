package kr.onmaeul.office.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.onmaeul.foundation.sheet.Brought;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetRead;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.sheet.Watch;
import org.springframework.stereotype.Component;

/// Takes results from CSV or XLSX, a sheet whole or not at all; what was brought before adds nothing.
@Component("resultIntake")
class ResultIntake implements SheetIntake {

    private final Recording recording;

    ResultIntake(Recording recording) {
        this.recording = recording;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public String title() {
        return "result.sheet.results";
    }

    @Override
    public String permission() {
        return "result.import";
    }

    @Override
    public SheetForm<NewResult> form() {
        return ResultSheet.FORM;
    }

    @Override
    public Taken take(Brought brought, boolean trial) {
        var read = ResultSheet.FORM.read(brought);
        var problems = new ArrayList<>(read.problems());
        brought.watch().at(Watch.Stage.STORING, 0, read.rows().size());
        var batch = recording.recordAll(read.values(), trial || !problems.isEmpty());
        int added = switch (batch) {
            case Recording.Batch.Done(var done) -> done.added();
            case Recording.Batch.Refused(var slips) -> {
                slips.forEach(slip -> problems.add(named(slip, read)));
                yield 0;
            }
        };
        problems.sort(Comparator.comparingInt(CellProblem::row));
        return problems.isEmpty() ? new Taken(read.rows().size(), added, List.of()) : Taken.refused(problems);
    }

    /// The slip at its cell.
    private static CellProblem named(Recording.Slip slip, SheetRead<NewResult> read) {
        return CellProblem.at(
                read.rows().get(slip.place()).row(),
                ResultSheet.heading(slip.problem().field()),
                slip.problem());
    }
}
