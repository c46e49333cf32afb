package kr.onmaeul.foundation.web;

/// A filter that is set.
///
/// @param label what is filtered: `지표: 보도자료 배포`
/// @param without the address of the same list without this filter
public record Chip(String label, String without) {}
