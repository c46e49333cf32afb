package kr.onmaeul.network.equipment.web;

import java.util.List;
import kr.onmaeul.foundation.web.Chip;
import kr.onmaeul.foundation.web.Pager;
import kr.onmaeul.foundation.web.Plot;
import org.jspecify.annotations.Nullable;

/// What the page of one campaign shows.
///
/// @param facts what it is about, label and value
/// @param chips the kinds of finding that can be chosen
/// @param closing where it is closed, or null
/// @param scanning where one scans, or null
/// @param address of the campaign
public record FindingView(
        List<Fact> facts,
        boolean open,
        Plot plot,
        List<Chip> chips,
        List<Row> rows,
        Pager pager,
        @Nullable String scanning,
        @Nullable String closing,
        String address) {

    public record Fact(String label, String value) {}

    /// @param address the record of the device, or null
    /// @param deeds what can be done about it
    public record Row(
            String sign,
            String verdict,
            String code,
            @Nullable String address,
            String item,
            String said,
            String seen,
            String when,
            @Nullable String settled,
            List<Deed> deeds) {}

    /// A link with its words.
    public record Deed(String label, String address) {}
}
