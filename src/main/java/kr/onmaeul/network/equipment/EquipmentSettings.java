package kr.onmaeul.network.equipment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the office settles about the value of its devices. No law that we know fixes either for a local office's own
/// books of goods, so both are the office's to choose.
///
/// @param residual the least book value of a device that is still kept, in won; not more than it cost
/// @param counting whether each month or each half-year that is over takes its part of the value
@ConfigurationProperties("onmaeul.equipment")
record EquipmentSettings(
        @DefaultValue("1000") long residual,
        @DefaultValue("MONTHS") StraightLine.Counting counting) {}
