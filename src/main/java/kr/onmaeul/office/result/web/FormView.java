package kr.onmaeul.office.result.web;

import java.util.List;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;

/// The form for one fact of a metric that is chosen.
///
/// @param metric what is counted, in words
/// @param help how its quantity is meant
/// @param dimensions a choice for each
public record FormView(
        Form form,
        String metric,
        String unit,
        String help,
        List<Pick> dimensions,
        List<Choice> teams,
        List<Choice> initiatives) {

    public record Pick(String name, String label, List<Choice> choices) {}
}
