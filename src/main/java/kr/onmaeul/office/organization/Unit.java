package kr.onmaeul.office.organization;

import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import org.jspecify.annotations.Nullable;

/// The agency, a department or a team, as it was called on a day.
///
/// @param code stays when the name changes
/// @param parent the code of the unit it belongs to; none for the agency
public record Unit(
        String code, Kind kind, Bilingual name, @Nullable String parent, int place) {

    public enum Kind implements Labelled {
        AGENCY("기관", "Agency"),
        DEPARTMENT("부서", "Department"),
        TEAM("팀", "Team");

        private final Bilingual label;

        Kind(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }
}
