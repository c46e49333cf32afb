package kr.onmaeul.office.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.organization.Duty;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.organization.StaffMember;
import kr.onmaeul.office.organization.Staffing;
import kr.onmaeul.office.organization.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The board of the organisation: quota against present, and every team with what it is there for.
@Controller
@Requires("organization.read")
class OrganizationPages {

    private static final String STAFF = "/registers/organization-posts";

    private final Pages pages;
    private final Organization organization;
    private final Clock clock;

    OrganizationPages(Pages pages, Organization organization, Clock clock) {
        this.pages = pages;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/organization")
    ModelAndView board() {
        var page = pages.page("organization.title");
        var looking = page.looking(LocalDate.now(clock));
        var day = looking.asOf();
        var knownAt = looking.knownAt();
        var staff = organization.staff(day, knownAt);
        var listing = page.withAction(page.t("organization.staff"), page.keeping(STAFF));
        return (page.may("organization.write") ? listing.withAction(page.t("intake.title"), "/imports") : listing)
                .show(
                        "office/organization/board",
                        Map.of(
                                "looking",
                                looking,
                                "table",
                                new StaffTable(page, organization.staffing(day, knownAt)),
                                "departments",
                                organization.departments(day, knownAt),
                                "teams",
                                organization.teams(day, knownAt),
                                "duties",
                                organization.duties(day, knownAt).stream().collect(Collectors.groupingBy(Duty::team)),
                                "people",
                                staff.stream().collect(Collectors.groupingBy(StaffMember::unit, Collectors.counting())),
                                "actings",
                                organization.actings(day, knownAt),
                                "posts",
                                posts(staff)));
    }

    @GetMapping("/organization/staffing.{ending:csv|xlsx}")
    void staffing(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("organization.staffing");
        var looking = page.looking(LocalDate.now(clock));
        new ListSheet<Staffing.Cell>(page)
                .column("organization.service", cell -> cell.service().label().in(page.locale()))
                .column("organization.grade", cell -> page.t("organization.grade.of", cell.grade()))
                .column("organization.quota", Staffing.Cell::quota)
                .column("organization.present", Staffing.Cell::present)
                .column("organization.difference", Staffing.Cell::difference)
                .write(
                        response,
                        "staffing-" + looking.asOf(),
                        ending,
                        organization.staffing(looking.asOf(), looking.knownAt()).cells().stream());
    }

    /// The teams with their duties and how many people they have.
    @GetMapping("/organization/teams.{ending:csv|xlsx}")
    void teams(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("organization.teams");
        var looking = page.looking(LocalDate.now(clock));
        var day = looking.asOf();
        var knownAt = looking.knownAt();
        var departments = organization.departments(day, knownAt).stream()
                .collect(Collectors.toMap(Unit::code, unit -> unit.name().in(page.locale())));
        var duties = organization.duties(day, knownAt).stream()
                .collect(Collectors.groupingBy(
                        Duty::team,
                        Collectors.mapping(duty -> duty.name().in(page.locale()), Collectors.joining(", "))));
        var people = organization.staff(day, knownAt).stream()
                .collect(Collectors.groupingBy(StaffMember::unit, Collectors.counting()));
        new ListSheet<Unit>(page)
                .column("organization.unit", team -> departments.get(team.parent()))
                .column("organization.team", team -> team.name().in(page.locale()))
                .column("organization.duties", team -> duties.get(team.code()))
                .column("organization.present", team -> people.getOrDefault(team.code(), 0L))
                .write(response, "teams-" + day, ending, organization.teams(day, knownAt).stream());
    }

    /// Where the list of staff was; it is a register now.
    @GetMapping("/organization/staff")
    String staff() {
        return "redirect:" + pages.page("organization.staff").keeping(STAFF);
    }

    private static Map<String, StaffMember> posts(List<StaffMember> staff) {
        return staff.stream().collect(Collectors.toMap(StaffMember::post, member -> member));
    }
}
