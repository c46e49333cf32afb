package kr.onmaeul.foundation.web;

import org.jspecify.annotations.Nullable;

/// One of several values of a field: what is sent and what is read.
///
/// @param help a few words below it, or null
public record Choice(String value, String label, @Nullable String help) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
