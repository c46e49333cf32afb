package kr.onmaeul.office.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.organization.StaffMember;
import kr.onmaeul.office.organization.Unit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Who there is on a day, by post, as a list and as a spreadsheet.
@Controller
@Requires("organization.read")
class StaffPages {

    private static final List<String> HEADINGS = List.of(
            "organization.post.code",
            "organization.post",
            "organization.unit",
            "organization.service",
            "organization.grade",
            "organization.staff.acting");

    private final Pages pages;
    private final Organization organization;
    private final Clock clock;

    StaffPages(Pages pages, Organization organization, Clock clock) {
        this.pages = pages;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/organization/staff")
    ModelAndView list() {
        var page = pages.page("organization.staff");
        var looking = page.looking(LocalDate.now(clock));
        var filter = StaffFilter.read(page.request().address());
        var units = units(looking);
        var people = people(looking, filter);
        return page.under(page.keeping("/organization"), page.t("organization.title"))
                .withNote(page.t("organization.staff.count", people.size()))
                .show(
                        "office/organization/staff",
                        Map.of(
                                "looking",
                                looking,
                                "people",
                                people,
                                "units",
                                units,
                                "acting",
                                acting(page, looking),
                                "chips",
                                filter.chips(page, units),
                                "csv",
                                sheet(page, SheetWriting.CSV),
                                "xlsx",
                                sheet(page, SheetWriting.XLSX)));
    }

    @GetMapping("/organization/staff.{ending:csv|xlsx}")
    void sheet(@PathVariable String ending, HttpServletResponse response) throws IOException {
        var page = pages.page("organization.staff");
        var looking = page.looking(LocalDate.now(clock));
        var units = units(looking);
        var acting = acting(page, looking);
        var writing = ending.equals("csv") ? SheetWriting.CSV : SheetWriting.XLSX;
        response.setContentType(writing.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"staff-" + looking.asOf() + "." + writing.ending() + "\"");
        writing.write(
                HEADINGS.stream().map(page::t).toList(),
                people(looking, StaffFilter.read(page.request().address())).stream()
                        .map(member -> row(page, member, units, acting)),
                response.getOutputStream());
    }

    private static List<Object> row(
            Page page, StaffMember member, Map<String, Unit> units, Map<String, String> acting) {
        var unit = units.get(member.unit());
        return List.of(
                member.post(),
                member.name().in(page.locale()),
                unit == null ? member.unit() : unit.name().in(page.locale()),
                member.service().label().in(page.locale()),
                member.grade(),
                acting.getOrDefault(member.post(), ""));
    }

    private Map<String, String> acting(Page page, Looking looking) {
        return ActingNotes.of(
                page,
                organization.actings(looking.asOf(), looking.knownAt()),
                organization.staff(looking.asOf(), looking.knownAt()));
    }

    private List<StaffMember> people(Looking looking, StaffFilter filter) {
        return organization.staff(looking.asOf(), looking.knownAt()).stream()
                .filter(filter::holds)
                .toList();
    }

    private Map<String, Unit> units(Looking looking) {
        var units = new HashMap<String, Unit>();
        Stream.concat(
                        organization.departments(looking.asOf(), looking.knownAt()).stream(),
                        organization.teams(looking.asOf(), looking.knownAt()).stream())
                .forEach(unit -> units.put(unit.code(), unit));
        return units;
    }

    private static String sheet(Page page, SheetWriting writing) {
        var address = page.request().address();
        return new Address(address.path() + "." + writing.ending(), address.parameters()).toString();
    }
}
