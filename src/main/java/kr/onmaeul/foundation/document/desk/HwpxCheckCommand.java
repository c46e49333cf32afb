package kr.onmaeul.foundation.document.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import kr.onmaeul.foundation.document.hwpx.HwpxRefused;

/// Checks HWPX files on any machine. The program ends with 0 when every file keeps every rule, with 1 when one does
/// not, with 2 when one cannot be read.
public final class HwpxCheckCommand implements Command {

    private static final String SCHEMA = "--schema";

    @Override
    public String name() {
        return "hwpx-check";
    }

    @Override
    public String usage() {
        return "hwpx-check FILE… [--schema FOLDER]: checks HWPX files by the rules of the handbook";
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        answer(arguments);
    }

    @Override
    public int answer(Arguments arguments) throws CommandRefused {
        arguments.knowing(Set.of(SCHEMA));
        if (arguments.plain().isEmpty()) {
            throw new CommandRefused("No file is named. Write it after the command: hwpx-check report.hwpx");
        }
        var check = arguments
                .option(SCHEMA)
                .map(folder -> HwpxCheck.with(Path.of(folder)))
                .orElseGet(HwpxCheck::withoutSchema);
        var unread = new ArrayList<String>();
        int failing = 0;
        for (var file : arguments.plain()) {
            try {
                failing += findings(check, file);
            } catch (HwpxRefused refused) {
                unread.add(file + ": " + refused.getMessage());
            } catch (IOException failed) {
                unread.add(file + " cannot be read: " + failed.getMessage());
            }
        }
        if (!unread.isEmpty()) {
            throw new CommandRefused(String.join(System.lineSeparator(), unread));
        }
        return failing > 0 ? 1 : 0;
    }

    /// 1 for a file that does not keep the rules.
    private static int findings(HwpxCheck check, String file) throws HwpxRefused, IOException {
        var findings = check.check(Files.readAllBytes(Path.of(file)));
        System.out.println(file + (findings.isEmpty() ? " keeps every rule" : ""));
        findings.forEach(finding -> System.out.println("  " + finding));
        return findings.isEmpty() ? 0 : 1;
    }
}
