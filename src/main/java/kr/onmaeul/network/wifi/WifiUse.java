package kr.onmaeul.network.wifi;

import java.math.BigDecimal;
import java.time.YearMonth;

/// What a carrier reports of an access point for a month.
///
/// @param point the number of the access point
/// @param gigabytes what was carried both ways, at least 0
/// @param users how many devices were connected, each counted once a month
/// @param sample made up, to try the program with
record WifiUse(String point, YearMonth month, BigDecimal gigabytes, long users, boolean sample) {

    boolean saysTheSameAs(WifiUse other) {
        return gigabytes.compareTo(other.gigabytes) == 0 && users == other.users;
    }
}
