package kr.onmaeul.office.report;

import java.util.function.UnaryOperator;

/// Where the figures of a paper lead.
///
/// @param pane whether the evidence opens beside the paper
/// @param shown the key of the figure whose evidence is open; empty for none
public record FigureLink(UnaryOperator<String> addresses, boolean pane, String shown) {

    public static FigureLink to(UnaryOperator<String> addresses) {
        return new FigureLink(addresses, false, "");
    }

    String address(String key) {
        return addresses.apply(key);
    }
}
