package kr.onmaeul.foundation.document.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Run.Emphasis;

/// Writes the runs of a line.
final class Lines {

    private final Tags tags;
    private final Form form;
    private boolean linking = true;

    Lines(Tags tags, Form form) {
        this.tags = tags;
        this.form = form;
    }

    /// Whether addresses lead anywhere; in heads that stand on a page again they do not.
    void linking(boolean leads) {
        linking = leads;
    }

    void write(List<Run> runs) {
        boolean alone = runs.size() == 1;
        runs.forEach(run -> run(run, alone));
    }

    /// What follows a mark in its line.
    void writeAfter(List<Run> runs) {
        runs.forEach(run -> run(run, false));
    }

    /// @param alone whether nothing else stands in the line; the layout of paper draws words that stand beside an
    /// element before that element, and out of their order, unless they stand in one themselves
    private void run(Run run, boolean alone) {
        switch (run) {
            case Run.Text(var text, var emphasis) -> {
                boolean wrapped = form.paper() && !alone && emphasis.isEmpty();
                if (wrapped) {
                    tags.open("span");
                }
                emphasised(emphasis, text);
                if (wrapped) {
                    tags.close();
                }
            }
            case Run.Link(var text, var address, var emphasis) ->
                linked("", address, form.paper() ? text : "", emphasis, text);
            case Run.Figure(var text, var address, var meaning, var emphasis) ->
                linked("fig", address, form.paper() ? text + " " + meaning : meaning, emphasis, text);
            case Run.LineBreak() -> tags.empty("br");
        }
    }

    /// @param title on paper what a reader by ear is told instead of the address, elsewhere what is told besides
    private void linked(String kind, String address, String title, Set<Emphasis> emphasis, String text) {
        var target = form.paper() ? Addresses.whole(address).orElse("") : address;
        if (target.isEmpty() || !linking) {
            emphasised(emphasis, text);
            return;
        }
        tags.open("a", "class", kind, "href", target, "title", title.strip());
        emphasised(emphasis, text);
        tags.close();
    }

    private void emphasised(Set<Emphasis> emphasis, String text) {
        var ordered = emphasis.isEmpty() ? Set.<Emphasis>of() : EnumSet.copyOf(emphasis);
        ordered.forEach(each -> tags.open(tag(each)));
        if (form.paper() && text.codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
            pieces(text);
        } else {
            tags.text(text);
        }
        ordered.forEach(_ -> tags.close());
    }

    /// Signs of two UTF-16 units each on their own: the layout of paper would part the two where a column is too
    /// narrow even for one sign.
    private void pieces(String text) {
        int begin = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                piece("", text.substring(begin, at));
                begin = text.offsetByCodePoints(at, 1);
                piece("whole", text.substring(at, begin));
            }
        }
        piece("", text.substring(begin));
    }

    private void piece(String kind, String text) {
        if (!text.isEmpty()) {
            tags.open("span", "class", kind).text(text).close();
        }
    }

    private static String tag(Emphasis emphasis) {
        return switch (emphasis) {
            case BOLD -> "b";
            case ITALIC -> "i";
            case UNDERLINE -> "u";
            case STRUCK -> "s";
        };
    }
}
