package kr.onmaeul.foundation.arithmetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.web.Speech;

/// Checks a report from the command line; it needs neither a database nor the rest of the house. Answers 0 when nothing
/// is wrong, 1 when something is, 2 when the file cannot be read.
public final class CheckCommand implements Command {

    private static final String JSON = "--json";
    private static final String ALL = "--all";
    private static final int WRONG = 1;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String usage() {
        return "check FILE [--json] [--all] [--english]: finds sums, rates and periods that do not agree";
    }

    @Override
    public Set<String> flags() {
        return Set.of(JSON, Arguments.ENGLISH, ALL);
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        answer(arguments);
    }

    @Override
    public int answer(Arguments arguments) throws CommandRefused {
        arguments.knowing(flags());
        var speech = Speech.of(arguments.language(System.getenv()));
        var findings = Arithmetic.check(read(arguments, speech));
        if (arguments.has(JSON)) {
            System.out.println(FindingsJson.write(findings, speech));
        } else {
            new FindingsText(speech).write(findings, arguments.has(ALL)).forEach(System.out::println);
        }
        return findings.wrong().isEmpty() ? 0 : WRONG;
    }

    private static Writing read(Arguments arguments, Speech speech) throws CommandRefused {
        if (arguments.plain().size() != 1) {
            throw new CommandRefused(speech.say("arithmetic.command.one"));
        }
        var file = Path.of(arguments.plain().getFirst());
        try (var content = Files.newInputStream(file)) {
            return switch (Writings.read(Writings.arriving(content), file.toString())) {
                case Outcome.Done<Writing>(var writing) -> writing;
                case Outcome.Refused<Writing>(var problems) ->
                    throw new CommandRefused(file + ": "
                            + speech.say(
                                    problems.getFirst().key(),
                                    problems.getFirst().arguments().toArray()));
            };
        } catch (IOException failed) {
            throw new CommandRefused(speech.say("arithmetic.command.unreadable", file.toString()));
        }
    }
}
