package kr.onmaeul.foundation.security.web;

import kr.onmaeul.foundation.security.ApiKey;

/// A key with its role in words, for one line of the list.
public record ApiKeyLine(ApiKey key, String role) {}
