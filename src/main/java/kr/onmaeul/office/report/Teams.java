package kr.onmaeul.office.report;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;

/// A department and its teams with their duties, as the paper shows them.
interface Teams {

    record Department(Bilingual name, List<Team> teams) {}

    record Team(String code, Bilingual name, List<String> duties) {}

    Department of(String department, Moment moment);
}
