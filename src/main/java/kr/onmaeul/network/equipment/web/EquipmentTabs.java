package kr.onmaeul.network.equipment.web;

import java.util.List;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Tab;

/// The pages about the devices as a whole.
final class EquipmentTabs {

    private EquipmentTabs() {}

    static List<Tab> of(Page page) {
        return List.of(
                tab(page, "equipment.stock", "/equipment"),
                tab(page, "holding.issued", "/equipment/issued"),
                tab(page, "holding.loans", "/equipment/loans"),
                tab(page, "holding.values", "/equipment/values"),
                tab(page, "holding.replacement", "/equipment/replacement"));
    }

    private static Tab tab(Page page, String label, String address) {
        return new Tab(
                page.t(label),
                page.keeping(address),
                page.request().address().path().equals(address));
    }
}
