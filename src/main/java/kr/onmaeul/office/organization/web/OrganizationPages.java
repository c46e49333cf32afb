package kr.onmaeul.office.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.organization.Duty;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.organization.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

    /// Where the list of staff was; it is a register now.
    @GetMapping("/organization/staff")
    String staff() {
        return "redirect:" + pages.page("organization.staff").keeping(STAFF);
    }

    private static Map<String, StaffMember> posts(List<StaffMember> staff) {
        return staff.stream().collect(Collectors.toMap(StaffMember::post, member -> member));
    }
}
