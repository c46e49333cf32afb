package kr.onmaeul.office.report;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;

/// The teams of a department with their duties, as the paper shows them.
interface Teams {

    record Team(String code, Bilingual name, List<String> duties) {}

    List<Team> of(String department, Moment moment);
}
