package kr.onmaeul.foundation.security.web;

import kr.onmaeul.foundation.security.Account;

/// An account with its roles in words, for one line of the list.
public record AccountLine(Account account, String roles) {}
