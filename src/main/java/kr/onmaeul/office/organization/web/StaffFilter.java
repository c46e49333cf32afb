package kr.onmaeul.office.organization.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Chip;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.organization.CivilService;
import kr.onmaeul.office.organization.StaffMember;
import kr.onmaeul.office.organization.Unit;

/// Which people are listed, as the address says it: `unit=press`, `service=GENERAL`, `grade=7`. What names nothing
/// finds nobody.
record StaffFilter(String unit, String service, String grade) {

    static StaffFilter read(Address address) {
        return new StaffFilter(address.value("unit"), address.value("service"), address.value("grade"));
    }

    boolean holds(StaffMember member) {
        return (unit.isEmpty() || unit.equals(member.unit()))
                && (service.isEmpty() || service.equals(member.service().name()))
                && (grade.isEmpty() || grade.equals(String.valueOf(member.grade())));
    }

    List<Chip> chips(Page page, Map<String, Unit> units) {
        var chips = new ArrayList<Chip>();
        if (!unit.isEmpty()) {
            var known = units.get(unit);
            chips.add(chip(page, "unit", known == null ? unit : known.name().in(page.locale())));
        }
        if (!service.isEmpty()) {
            chips.add(chip(page, "service", serviceName(page)));
        }
        if (!grade.isEmpty()) {
            chips.add(chip(page, "grade", page.t("organization.grade.of", grade)));
        }
        return chips;
    }

    private String serviceName(Page page) {
        return Arrays.stream(CivilService.values())
                .filter(one -> one.name().equals(service))
                .map(one -> one.label().in(page.locale()))
                .findFirst()
                .orElse(service);
    }

    private static Chip chip(Page page, String name, String value) {
        return new Chip(page.t("organization." + name) + ": " + value, page.here(name, null));
    }
}
