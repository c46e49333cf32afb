package kr.onmaeul.network.equipment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;

/// What devices there are, for pages that let somebody choose.
public final class DeviceItems {

    private DeviceItems() {}

    /// The items that devices are of, by their code, in their order.
    public static Map<String, Bilingual> byCode() {
        var items = new LinkedHashMap<String, Bilingual>();
        Arrays.stream(Device.Item.values()).forEach(item -> items.put(item.name(), item.label()));
        return items;
    }
}
