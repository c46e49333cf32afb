package kr.onmaeul.foundation.register;

import java.util.List;

/// Whose each record of a register is, where not one team writes all of them. The room that keeps the register offers
/// this as a bean.
public interface Ownership {

    /// The code of the register.
    String register();

    /// The codes of the units to which a record belongs: whoever may write for one of them writes it. Where there are
    /// none, it is the team that keeps the register.
    List<String> units(Record record);
}
