package kr.onmaeul.foundation.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Makes the first administrator of an installation that began without a sample office.
@Component
class AdministratorCommand implements Command {

    private static final String NAME = "--name";
    private static final String ENGLISH_NAME = "--english-name";
    private static final String PASSWORD = "--password";
    private static final String STANDARD_INPUT = "-";

    private final AccountOpening opening;
    private final MessageSource words;

    AdministratorCommand(AccountOpening opening, MessageSource words) {
        this.opening = opening;
        this.words = words;
    }

    @Override
    public String name() {
        return "administrator";
    }

    @Override
    public String usage() {
        return "administrator LOGIN [--name 관리자] [--english-name Administrator] [--password -]: makes the first"
                + " administrator; with - the password is read from standard input";
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        var logins = arguments.knowing(Set.of(NAME, ENGLISH_NAME, PASSWORD)).plain();
        if (logins.size() != 1) {
            throw new CommandRefused("administrator takes one login: administrator kim.admin");
        }
        var typed = arguments.option(PASSWORD);
        if (typed.isPresent() && !typed.get().equals(STANDARD_INPUT)) {
            throw new CommandRefused("A password on the command line can be read by others. Write --password - and type"
                    + " it on standard input, or leave it out and one is made up.");
        }
        var name = new Bilingual(
                arguments.option(NAME).orElse("관리자"),
                arguments.option(ENGLISH_NAME).orElse("Administrator"));
        switch (opening.openFirst(logins.getFirst(), name, password(typed))) {
            case Outcome.Done<AccountOpening.Opened>(var opened) ->
                System.out.println("The administrator " + opened.account().login() + " can sign in"
                        + (typed.isPresent() ? "." : " with the password " + opened.password() + " (shown only now).")
                        + " It must be changed at the first sign-in.");
            case Outcome.Refused<AccountOpening.Opened>(var problems) ->
                throw new CommandRefused(problems.stream()
                        .map(problem -> words.getMessage(
                                problem.key(), problem.arguments().toArray(), Locale.ENGLISH))
                        .collect(Collectors.joining("\n")));
        }
    }

    private static String password(Optional<String> typed) throws CommandRefused {
        if (typed.isEmpty()) {
            return "";
        }
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null || line.isEmpty()) {
                throw new CommandRefused("Standard input holds no password. Write it there in one line.");
            }
            return line;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
