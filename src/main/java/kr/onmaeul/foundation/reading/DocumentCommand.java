package kr.onmaeul.foundation.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;
import kr.onmaeul.foundation.document.handout.Handout;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.web.Speech;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// Writes a document in the other forms; it needs neither a database nor the rest of the house. Answers 0 when
/// everything of the file was taken and the document says what it is about, 1 when something is left to mend, which it
/// names, 2 when the file cannot be read or a form cannot be written. Never writes over a file.
public final class DocumentCommand implements Command {

    private static final String TO = "--to";
    private static final String SUMMARY = "--" + Gist.SUMMARY;
    private static final String KEYWORDS = "--" + Gist.KEYWORDS;

    @Override
    public String name() {
        return "document";
    }

    @Override
    public String usage() {
        return "document FILE --to FOLDER [--summary TEXT] [--keywords WORD,WORD] [--english]: writes an HWPX, Markdown or"
                + " text file as HWPX, PDF, HTML and text";
    }

    @Override
    public Set<String> flags() {
        return Set.of(Arguments.ENGLISH);
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        answer(arguments);
    }

    @Override
    public int answer(Arguments arguments) throws CommandRefused {
        arguments.knowing(Set.of(TO, SUMMARY, KEYWORDS, Arguments.ENGLISH));
        var speech = Speech.of(arguments.language(System.getenv()));
        if (arguments.plain().size() != 1 || arguments.option(TO).isEmpty()) {
            throw new CommandRefused(speech.say("reading.command.one"));
        }
        quieten();
        var gist = gist(arguments, speech);
        var arrival = read(arguments.plain().getFirst(), speech).about(gist);
        var folder = path(arguments.option(TO).orElseThrow(), speech);
        for (var handout : Handout.values()) {
            write(arrival, handout, folder.resolve(handout.file(arrival.name())), speech);
        }
        arrival.notTaken().forEach(problem -> System.out.println(said(problem, speech)));
        var lacking = arrival.document().about().lacking();
        lacking.forEach(one -> System.out.println(speech.say("reading.command.lacking." + one.code())));
        return arrival.notTaken().isEmpty() && lacking.isEmpty() ? 0 : 1;
    }

    private static Gist gist(Arguments arguments, Speech speech) throws CommandRefused {
        var typed = Gist.typed(
                arguments.option(SUMMARY).orElse(""), arguments.option(KEYWORDS).orElse(""));
        return switch (typed) {
            case Outcome.Done<Gist>(var gist) -> gist;
            case Outcome.Refused<Gist>(var problems) -> throw new CommandRefused(said(problems.getFirst(), speech));
        };
    }

    /// What the library of typefaces tells a log concerns parts of them that nobody asked for; here the log is what the
    /// command says.
    private static void quieten() {
        LoggingSystem.get(DocumentCommand.class.getClassLoader()).setLogLevel("org.apache.fontbox", LogLevel.ERROR);
    }

    private static Arrival read(String name, Speech speech) throws CommandRefused {
        try (var content = Files.newInputStream(path(name, speech))) {
            return switch (Arrival.of(Arrival.arriving(content), name)) {
                case Outcome.Done<Arrival>(var arrival) -> arrival;
                case Outcome.Refused<Arrival>(var problems) ->
                    throw new CommandRefused(name + ": " + said(problems.getFirst(), speech));
            };
        } catch (IOException failed) {
            throw new CommandRefused(speech.say("reading.command.unreadable", name));
        }
    }

    private static void write(Arrival arrival, Handout handout, Path file, Speech speech) throws CommandRefused {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                throw new CommandRefused(speech.say("reading.command.exists", file.toString()));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                handout.write(arrival.document(), out);
            }
            System.out.println(file);
        } catch (PdfRefused large) {
            delete(file);
            throw new CommandRefused(said(large.problem(), speech));
        } catch (IOException failed) {
            throw new CommandRefused(speech.say("reading.command.unwritten", file.toString()));
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            System.err.println(stays.getMessage());
        }
    }

    private static Path path(String name, Speech speech) throws CommandRefused {
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            throw new CommandRefused(speech.say("reading.command.unreadable", name));
        }
    }

    private static String said(Problem problem, Speech speech) {
        return speech.say(problem.key(), problem.arguments().toArray());
    }
}
