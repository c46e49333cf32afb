package kr.onmaeul.foundation.web;

/// Something that can be done from a page, at an address of its own.
///
/// @param label what it says, in the page's language
public record Action(String label, String address) {}
