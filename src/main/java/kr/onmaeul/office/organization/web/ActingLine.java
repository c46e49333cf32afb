package kr.onmaeul.office.organization.web;

import kr.onmaeul.office.organization.Actings;

/// An entry with the posts by their names, for one line of the list.
///
/// @param endable whether it still holds or will hold
public record ActingLine(Actings.Entry entry, String post, String standIn, boolean endable) {}
