package kr.onmaeul.foundation.web;

/// One change in the history of a thing, as a readable sentence.
///
/// @param when the day or minute as the page writes it
/// @param sentence who did what and why
public record Change(String when, String sentence) {}
