package kr.onmaeul.foundation.time;

import java.time.LocalDate;
import java.util.List;

/// The election days and the days that the Government declared holidays, as far as they were known when this was
/// written. What is declared later is entered by the office.
final class DeclaredDays {

    private static final String ELECTION = "관공서의 공휴일에 관한 규정 제2조 제10호의2, 공직선거법 제34조";
    private static final String DECLARED = "관공서의 공휴일에 관한 규정 제2조 제11호";

    static final List<Holiday> ROWS = List.of(
            declared(2015, 8, 14, "임시공휴일(광복 70주년)", "Temporary holiday (70 years of liberation)"),
            election(2016, 4, 13, "국회의원선거일", "General election"),
            declared(2016, 5, 6, "임시공휴일", "Temporary holiday"),
            declared(2017, 5, 9, "대통령선거일(임시공휴일)", "Presidential election"),
            declared(2017, 10, 2, "임시공휴일", "Temporary holiday"),
            election(2018, 6, 13, "지방선거일", "Local elections"),
            election(2020, 4, 15, "국회의원선거일", "General election"),
            declared(2020, 8, 17, "임시공휴일", "Temporary holiday"),
            election(2022, 3, 9, "대통령선거일", "Presidential election"),
            election(2022, 6, 1, "지방선거일", "Local elections"),
            declared(2023, 10, 2, "임시공휴일", "Temporary holiday"),
            election(2024, 4, 10, "국회의원선거일", "General election"),
            declared(2024, 10, 1, "임시공휴일(국군의 날)", "Temporary holiday (Armed Forces Day)"),
            declared(2025, 1, 27, "임시공휴일", "Temporary holiday"),
            declared(2025, 6, 3, "대통령선거일(임시공휴일)", "Presidential election"),
            election(2026, 6, 3, "지방선거일", "Local elections"));

    private DeclaredDays() {}

    private static Holiday election(int year, int month, int day, String ko, String en) {
        return Holiday.declared(LocalDate.of(year, month, day), ko, en, ELECTION);
    }

    private static Holiday declared(int year, int month, int day, String ko, String en) {
        return Holiday.declared(LocalDate.of(year, month, day), ko, en, DECLARED);
    }
}
