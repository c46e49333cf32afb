package kr.onmaeul.foundation.security;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kr.onmaeul.foundation.korean.Bilingual;

/// A named set of permissions. Permissions are named by room and deed, as the endpoints ask for them.
public enum Role {
    /// looks at everything that is no one's personal business
    READER(
            new Bilingual("열람", "Reader"),
            Set.of(
                    "today.read",
                    "organization.read",
                    "budget.read",
                    "initiative.read",
                    "result.read",
                    "report.read",
                    "register.read",
                    "file.read",
                    "search.read",
                    "document.check",
                    "gallery.read")),
    /// does the daily work of a team
    OFFICER(
            new Bilingual("담당", "Officer"),
            READER,
            Set.of(
                    "result.record",
                    "result.reverse",
                    "result.import",
                    "report.write",
                    "initiative.write",
                    "register.write",
                    "register.disclose",
                    "file.bring",
                    "equipment.request",
                    "sheet.import")),
    /// speaks for another department: asks for devices and confirms to have them
    DEPARTMENT_CLERK(new Bilingual("부서 서무", "Department clerk"), READER, Set.of("equipment.request")),
    TEAM_LEAD(new Bilingual("팀장", "Team lead"), OFFICER, Set.of()),
    DEPARTMENT_HEAD(new Bilingual("과장", "Head of department"), OFFICER, Set.of("report.freeze", "audit.read")),
    BUDGET_CLERK(
            new Bilingual("예산 담당", "Budget clerk"),
            READER,
            Set.of("budget.record", "budget.import", "budget.write", "sheet.import")),
    AUDITOR(new Bilingual("감사", "Auditor"), READER, Set.of("audit.read", "account.read")),
    /// watches whether the program is well; for the key of a monitor
    OPERATOR(new Bilingual("운영", "Operator"), Set.of("operation.read")),
    ADMINISTRATOR(
            new Bilingual("관리자", "Administrator"),
            READER,
            Set.of(
                    "organization.write",
                    "account.read",
                    "account.write",
                    "audit.read",
                    "operation.read",
                    "sheet.import",
                    "budget.import",
                    "budget.write",
                    "initiative.write",
                    "result.import",
                    "report.freeze"));

    private final Bilingual label;
    private final Set<String> permissions;

    Role(Bilingual label, Set<String> permissions) {
        this.label = label;
        this.permissions = permissions;
    }

    Role(Bilingual label, Role before, Set<String> more) {
        this.label = label;
        var all = new HashSet<>(before.permissions);
        all.addAll(more);
        this.permissions = Set.copyOf(all);
    }

    public Bilingual label() {
        return label;
    }

    /// Whether it holds in the unit it is given in and in what is below; the other roles are tasks for the whole
    /// office.
    public boolean holdsInItsUnit() {
        return switch (this) {
            case OFFICER, DEPARTMENT_CLERK, TEAM_LEAD, DEPARTMENT_HEAD -> true;
            case READER, BUDGET_CLERK, AUDITOR, OPERATOR, ADMINISTRATOR -> false;
        };
    }

    public Set<String> permissions() {
        return permissions;
    }

    /// A role that this version does not know any more grants nothing.
    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
