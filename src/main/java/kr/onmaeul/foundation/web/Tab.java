package kr.onmaeul.foundation.web;

/// One of several views of a thing, each with an address.
public record Tab(String label, String address, boolean here) {}
