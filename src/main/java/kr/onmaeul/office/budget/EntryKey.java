package kr.onmaeul.office.budget;

import java.time.LocalDate;
import java.util.UUID;

/// A place in the list of entries, which runs from the latest day back.
public record EntryKey(LocalDate day, UUID id) {}
