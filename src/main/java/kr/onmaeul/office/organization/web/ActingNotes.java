package kr.onmaeul.office.organization.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.organization.Acting;
import kr.onmaeul.office.organization.StaffMember;

/// What stands beside a post on the list of staff: who stands in for it, and for whom it stands in.
final class ActingNotes {

    private ActingNotes() {}

    static Map<String, String> of(Page page, List<Acting> actings, List<StaffMember> staff) {
        var names = new HashMap<String, String>();
        staff.forEach(member -> names.put(member.post(), member.name().in(page.locale())));
        var notes = new HashMap<String, String>();
        for (var acting : actings) {
            var post = names.getOrDefault(acting.post(), acting.post());
            var standIn = names.getOrDefault(acting.standIn(), acting.standIn());
            add(notes, acting.post(), page.t("organization.staff.represented", standIn));
            add(notes, acting.standIn(), page.t("organization.staff.represents", post));
        }
        return notes;
    }

    private static void add(Map<String, String> notes, String post, String note) {
        notes.merge(post, note, (before, more) -> before + ", " + more);
    }
}
