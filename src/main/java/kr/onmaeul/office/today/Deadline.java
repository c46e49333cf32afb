package kr.onmaeul.office.today;

import java.time.LocalDate;
import java.util.List;

/// Something that must be done by a day, as a team's room tells the board.
///
/// @param text the key of its sentence in the room's bundle
/// @param team the code of the team that answers for it
/// @param address where it is done
public record Deadline(LocalDate day, String text, List<Object> arguments, String team, String address) {

    public Deadline {
        arguments = List.copyOf(arguments);
    }
}
