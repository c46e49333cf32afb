package kr.onmaeul.office.organization.web;

import java.util.List;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.stereotype.Component;

@Component
class OrganizationMenu implements MenuSource {

    private static final int PLACE = 60;

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(OFFICE, PLACE, "organization.title", "/organization", "organization.read"));
    }
}
