package kr.onmaeul.foundation.register.web;

import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.web.Choice;

/// What the page shows on which labels are made.
///
/// @param problems what in the address cannot be read
/// @param which how many records it is about, and by which conditions they were found
/// @param list where the list is
/// @param action where the form goes
/// @param plain whether the labels hold no address
/// @param fields what may stand below the number
/// @param records those to choose among; none where there are too many to show
public record LabelView(
        List<Problem> problems,
        String which,
        String list,
        String action,
        boolean plain,
        List<Choice> formats,
        List<Choice> fields,
        List<Choice> records) {}
