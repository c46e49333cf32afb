package kr.onmaeul.foundation.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// 민원의 처리기간 of five days or less: counted in hours from the moment of receipt, eight working hours a day, without
/// holidays and Saturdays (민원 처리에 관한 법률 제19조제1항). Since 2016-02-12.
///
/// @param hours working hours; five days are 40
public record PetitionHours(int hours) {

    /// How many working hours a day has by the law.
    public static final int A_DAY = 8;

    /// The longest period that is counted in hours, in days.
    public static final int MOST_DAYS = 5;

    public static final String ARTICLE = "민원 처리에 관한 법률 제19조제1항";

    /// The office works from nine to six with an hour at noon (지방공무원 복무규정).
    private static final List<Shift> SHIFTS =
            List.of(new Shift(LocalTime.of(9, 0), LocalTime.NOON), new Shift(LocalTime.of(13, 0), LocalTime.of(18, 0)));

    private record Shift(LocalTime from, LocalTime to) {}

    public PetitionHours {
        if (hours < 1 || hours > A_DAY * MOST_DAYS) {
            throw new IllegalArgumentException("between one working hour and five days of eight, not " + hours);
        }
    }

    /// @param days 1 to 5
    public static PetitionHours ofDays(int days) {
        return new PetitionHours(days * A_DAY);
    }

    /// The moment at which the period ends.
    public Optional<LocalDateTime> due(LocalDateTime received, WorkingDays working) {
        var day = received.toLocalDate();
        return day.isBefore(Term.PETITIONS) || !Holidays.cover(day) || !Holidays.cover(day.plusDays(31))
                ? Optional.empty()
                : Optional.of(counted(received, working));
    }

    private LocalDateTime counted(LocalDateTime received, WorkingDays working) {
        var left = Duration.ofHours(hours);
        LocalDate day = received.toLocalDate();
        var from = received.toLocalTime();
        while (true) {
            if (working.isOne(day)) {
                for (var shift : SHIFTS) {
                    var begin = from.isAfter(shift.from()) ? from : shift.from();
                    var room = begin.isBefore(shift.to()) ? Duration.between(begin, shift.to()) : Duration.ZERO;
                    if (left.compareTo(room) <= 0) {
                        return day.atTime(begin).plus(left);
                    }
                    left = left.minus(room);
                }
            }
            day = day.plusDays(1);
            from = LocalTime.MIN;
        }
    }
}
