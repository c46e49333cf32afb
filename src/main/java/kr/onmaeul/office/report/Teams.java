package kr.onmaeul.office.report;

import java.util.List;

/// The teams of a department with their duties, as the paper shows them.
interface Teams {

    record Team(String code, String name, List<String> duties) {}

    List<Team> of(String department, Moment moment);
}
