package kr.onmaeul.foundation.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.Logged;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A log that is taken away whole. That it was taken stands in the log of events.
@Component
class LogSheet {

    private final AuditLog events;

    LogSheet(AuditLog events) {
        this.events = events;
    }

    /// A log as it is read, the newest first.
    interface Log<L extends Logged> {

        /// @param before the id of the last one already seen, or null for the first page
        List<L> latest(@Nullable UUID before, int size);
    }

    /// The columns that every log begins with.
    static <L extends Logged> ListSheet<L> columns(Page page) {
        return new ListSheet<L>(page)
                .column("security.audit.at", entry -> page.minute(entry.at()))
                .column("security.audit.who", Logged::actorName)
                .column("security.access.for", Logged::actingFor)
                .column("security.audit.deed", entry -> page.speech().named("deed", entry.deed()));
    }

    /// @param table which of the logs it is
    <L extends Logged> void take(
            HttpServletResponse response, Page page, String table, SheetWriting form, ListSheet<L> sheet, Log<L> log)
            throws IOException {
        events.note("audit.taken", "log", table, Map.of());
        sheet.write(
                response,
                page.title(),
                form,
                PageByPage.rows((@Nullable L last, int size) -> log.latest(last == null ? null : last.id(), size)));
    }
}
