package kr.onmaeul.foundation.notation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.web.Speech;

/// Checks a file of text or Markdown; it needs neither a database nor the rest of the house. The program ends with
/// 0 when nothing was found, with 1 when something was, with 2 when the file could not be read.
public final class LintCommand implements Command {

    private static final int CLEAN = 0;
    private static final int FOUND = 1;
    private static final String REPAIR = "--repair";
    private static final String JSON = "--json";
    private static final String TO = "--to";
    private static final String KIND = "--kind";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Override
    public String name() {
        return "lint";
    }

    @Override
    public String usage() {
        return "lint FILE [--kind document|press|passage] [--repair [--to FILE]] [--json] [--english]:"
                + " checks the notation of an official text";
    }

    @Override
    public Set<String> flags() {
        return Set.of(REPAIR, JSON, Arguments.ENGLISH);
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        answer(arguments);
    }

    @Override
    public int answer(Arguments arguments) throws CommandRefused {
        arguments.knowing(Set.of(REPAIR, JSON, Arguments.ENGLISH, TO, KIND));
        if (arguments.plain().size() != 1) {
            throw new CommandRefused("Name one file. " + usage());
        }
        if (arguments.option(TO).isPresent() && !arguments.has(REPAIR)) {
            throw new CommandRefused("--to names the file for the repaired text; add --repair.");
        }
        var name = arguments.plain().getFirst();
        var speech = Speech.of(arguments.language(System.getenv()));
        var writing = writing(arguments, TextFile.read(path(name), speech));
        var notation = Notation.on(LocalDate.now(SEOUL));
        var found = sure(notation.check(writing), speech);
        if (arguments.has(REPAIR)) {
            write(arguments, sure(notation.repaired(writing), speech));
        }
        var list = new FindingList(name, writing.text(), found);
        var said = arguments.has(JSON) ? list.json(speech) : list.text(speech);
        (arguments.has(REPAIR) && arguments.option(TO).isEmpty() ? System.err : System.out).print(said);
        return found.isEmpty() ? CLEAN : FOUND;
    }

    private static Writing writing(Arguments arguments, String text) throws CommandRefused {
        var kind = arguments.option(KIND).orElse("");
        var known = switch (kind) {
            case "" -> Writing.kindOf(text);
            case "document" -> Kind.DOCUMENT;
            case "press" -> Kind.PRESS;
            case "passage" -> Kind.PASSAGE;
            default -> throw new CommandRefused("--kind is \"" + kind + "\". Known: document, passage, press");
        };
        var markdown = arguments.plain().getFirst().toLowerCase(Locale.ROOT).endsWith(".md");
        return new Writing(text, known, markdown);
    }

    private static <T> T sure(Outcome<T> outcome, Speech speech) throws CommandRefused {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var problems) -> {
                var problem = problems.getFirst();
                throw new CommandRefused(
                        speech.say(problem.key(), problem.arguments().toArray()));
            }
        };
    }

    private static void write(Arguments arguments, String text) throws CommandRefused {
        var to = arguments.option(TO);
        if (to.isEmpty()) {
            System.out.print(text);
            System.out.flush();
            return;
        }
        try {
            Files.writeString(path(to.get()), text);
        } catch (IOException failed) {
            throw new CommandRefused(
                    to.get() + " cannot be written: " + failed.getMessage() + ". Name another file with --to.");
        }
    }

    private static Path path(String name) throws CommandRefused {
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            throw new CommandRefused("\"" + name + "\" cannot name a file.");
        }
    }
}
