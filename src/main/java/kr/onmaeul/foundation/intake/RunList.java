package kr.onmaeul.foundation.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.web.Leaf;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pager;
import org.jspecify.annotations.Nullable;

/// The files that came in lately, as a page of the list shows them.
///
/// @param address where the list is taken away
public record RunList(List<RunLine> lines, Pager pager, String address) {

    public RunList {
        lines = List.copyOf(lines);
    }

    /// @param list the address of the page; what is taken away begins with it, too
    static RunList of(Page page, String list, List<SheetIntake> sheets, BringingIn bringing, @Nullable UUID after) {
        var titles = titles(page, sheets);
        var leaf = Leaf.of(size -> bringing.latest(List.copyOf(titles.keySet()), after, size));
        return new RunList(
                leaf.rows().stream().map(run -> line(titles, run)).toList(),
                leaf.pager(page, run -> run.id().toString()),
                list + "/runs");
    }

    /// All that are kept, newest first.
    static Stream<RunLine> whole(Page page, List<SheetIntake> sheets, BringingIn bringing) {
        var titles = titles(page, sheets);
        var names = List.copyOf(titles.keySet());
        return PageByPage.rows(
                        (@Nullable Run last, int size) -> bringing.latest(names, last == null ? null : last.id(), size))
                .map(run -> line(titles, run));
    }

    private static Map<String, String> titles(Page page, List<SheetIntake> sheets) {
        var titles = new HashMap<String, String>();
        sheets.forEach(intake -> titles.put(intake.name(), IntakeDesk.title(intake, page)));
        return titles;
    }

    private static RunLine line(Map<String, String> titles, Run run) {
        return new RunLine(run, titles.getOrDefault(run.sheet(), run.sheet()));
    }
}
