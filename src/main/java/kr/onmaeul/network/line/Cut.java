package kr.onmaeul.network.line;

import java.util.Set;

/// What is cut or fails.
///
/// @param named what somebody named: a cable, bundle, section, device, panel or leased line
/// @param cables that are cut with it
/// @param plugged cables that are plugged into it, and lead nowhere any more
record Cut(String named, Set<String> cables, Set<String> plugged) {}
