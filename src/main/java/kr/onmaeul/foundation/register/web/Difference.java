package kr.onmaeul.foundation.register.web;

/// What somebody else wrote into a field meanwhile, beside what was typed here.
public record Difference(String label, String there, String typed) {}
