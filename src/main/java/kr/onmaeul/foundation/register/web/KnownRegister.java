package kr.onmaeul.foundation.register.web;

/// A register as the list of registers shows it.
public record KnownRegister(String title, String address, String count) {}
