package kr.onmaeul.network.line;

import java.util.Set;

/// What is cut or fails.
///
/// @param named what somebody named: a cable, bundle, section, device, panel, leased line or wall jack
/// @param cables that are cut with it
record Cut(String named, Set<String> cables) {

    static final Cut NOTHING = new Cut("", Set.of());

    /// Whether a knot of the wiring goes with it: the thing itself, and of a panel every position.
    boolean takes(String knot) {
        return knot.equals(named) || !named.isEmpty() && knot.startsWith(named + "/");
    }
}
