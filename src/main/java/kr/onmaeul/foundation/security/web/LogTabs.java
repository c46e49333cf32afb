package kr.onmaeul.foundation.security.web;

import java.util.List;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Tab;

/// The two logs beside each other.
final class LogTabs {

    private LogTabs() {}

    static List<Tab> of(Page page) {
        return List.of(
                tab(page, "security.audit.title", AuditPages.LIST),
                tab(page, "security.access.title", AccessPages.LIST));
    }

    private static Tab tab(Page page, String label, String address) {
        return new Tab(page.t(label), address, page.request().address().path().equals(address));
    }
}
