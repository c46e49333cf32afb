package kr.onmaeul.office.result.web;

import java.util.List;
import kr.onmaeul.foundation.web.Attachment;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;

/// The form for one fact of a metric that is chosen.
///
/// @param metric what is counted, in words
/// @param help how its quantity is meant
/// @param dimensions a choice for each
/// @param arrived files that an earlier try brought
/// @param filesHelp what files may be
public record FormView(
        Form form,
        String metric,
        String unit,
        String help,
        List<Pick> dimensions,
        List<Choice> teams,
        List<Choice> initiatives,
        List<Attachment> arrived,
        String filesHelp) {

    public record Pick(String name, String label, List<Choice> choices) {}
}
