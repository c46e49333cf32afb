package kr.onmaeul.foundation.file;

import java.time.Instant;
import java.util.UUID;

/// A file that somebody brought.
///
/// @param name as it was called, without a path
/// @param hash the SHA-256 of the content in hexadecimal digits, which is where it lies
/// @param bytes how long the content is
/// @param kind what the content is
/// @param by the post that brought it
public record StoredFile(UUID id, String name, String hash, long bytes, FileKind kind, Instant at, String by) {}
