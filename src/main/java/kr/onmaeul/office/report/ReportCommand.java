package kr.onmaeul.office.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;
import kr.onmaeul.foundation.document.handout.Handout;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.stereotype.Component;

/// Writes a report into a folder: `report.html`, `report.hwpx`, `report.pdf`, `figures.csv`, `figures.json`.
@Component
class ReportCommand implements Command {

    private static final Set<String> OPTIONS = Set.of("--to", "--as-of", "--dated", "--known-at", "--report");

    private final Reports reports;
    private final Papers papers;
    private final FigureTable table;
    private final ReportFile file;

    ReportCommand(Reports reports, Papers papers, FigureTable table, ReportFile file) {
        this.reports = reports;
        this.papers = papers;
        this.table = table;
        this.file = file;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String usage() {
        return "report --to DIR [--as-of DAY] [--dated DAY] [--known-at INSTANT] [--report NAME]"
                + "  writes the report with its figures";
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        arguments.knowing(OPTIONS);
        if (!arguments.plain().isEmpty()) {
            throw new CommandRefused("\"" + arguments.plain().getFirst() + "\" is no option. " + usage());
        }
        var folder = folder(arguments.required("--to"));
        var asOf = arguments.day("--as-of");
        var dated = arguments.day("--dated");
        var knownAt = arguments.instant("--known-at").map(KnownAt::at).orElse(KnownAt.now());
        var report = report(arguments);
        var days = asOf.orElse(report.asOf());
        var moment = new Moment(days, dated.orElse(report.dated().isBefore(days) ? days : report.dated()), knownAt);
        if (moment.dated().isBefore(moment.asOf())) {
            throw new CommandRefused("--dated is " + moment.dated() + ", before the results' day, " + moment.asOf()
                    + ". Name that day or a later one.");
        }
        var paper = papers.at(report, moment);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("figures.csv"), table.csv(paper));
            Files.writeString(folder.resolve("figures.json"), table.json(paper));
            Files.writeString(folder.resolve("report.html"), file.html(paper));
            for (var form : List.of(Handout.HWPX, Handout.PDF)) {
                Files.write(folder.resolve(form.file("report")), form.bytes(paper.document()));
            }
        } catch (PdfRefused large) {
            throw new CommandRefused(String.valueOf(large.getMessage()));
        } catch (IOException failed) {
            throw new CommandRefused("--to is \"" + folder + "\", where nothing can be written (" + failed.getMessage()
                    + "). Name a folder that you may write to.");
        }
        System.out.println(report.title().en() + ": " + paper.figures().size() + " figures in " + folder);
    }

    private static Path folder(String name) throws CommandRefused {
        try {
            var folder = Path.of(name);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new CommandRefused("--to is \"" + name + "\", which is a file. Name a folder.");
            }
            return folder;
        } catch (InvalidPathException wrong) {
            throw new CommandRefused("--to is \"" + name + "\", which cannot name a folder.");
        }
    }

    private Report report(Arguments arguments) throws CommandRefused {
        var name = arguments.option("--report");
        var found = name.isPresent() ? reports.named(name.get()) : reports.latest();
        if (found.isPresent()) {
            return found.get();
        }
        var known = reports.all().stream().map(Report::name).distinct().collect(Collectors.joining(", "));
        throw new CommandRefused(name.map(wanted -> "--report is \"" + wanted + "\", which there is not. There is: "
                        + (known.isEmpty() ? "none yet" : known) + ".")
                .orElse("There is no report yet. Found the office or bring a report in first."));
    }
}
