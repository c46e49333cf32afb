package kr.onmaeul.office.result;

import java.time.LocalDate;
import java.util.UUID;

/// A fact in its place: the ledger is leafed through by day, and by id within a day.
public sealed interface Dated permits Listed, Result {

    UUID id();

    LocalDate day();
}
