package kr.onmaeul.office.result.web;

import java.util.List;

/// The metrics to choose from, by the team whose duty they are.
///
/// @param words what was searched for
public record MetricsView(String words, List<Group> groups) {

    public record Group(String team, List<Line> lines) {}

    public record Line(String label, String note, String address) {}
}
