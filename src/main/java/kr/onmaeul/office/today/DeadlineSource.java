package kr.onmaeul.office.today;

import java.time.LocalDate;
import java.util.List;

/// A room with things that must be done by a day. Rooms offer this as a bean, and the board asks for what is near.
public interface DeadlineSource {

    /// What is late on a day or due up to another.
    List<Deadline> deadlines(LocalDate day, LocalDate until);
}
