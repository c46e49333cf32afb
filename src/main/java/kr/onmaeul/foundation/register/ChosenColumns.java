package kr.onmaeul.foundation.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import org.springframework.stereotype.Service;

/// Which columns of a register somebody wants to see. The choice belongs to the account and to nobody else.
@Service
public class ChosenColumns {

    private final ColumnChoiceStore store;

    ChosenColumns(ColumnChoiceStore store) {
        this.store = store;
    }

    /// The columns that whoever asks sees: the key, then what was chosen, or the usual ones; in the order of the
    /// record.
    public List<RecordField> of(Register<?> register) {
        var chosen = Set.copyOf(store.find(account(), register.code()));
        var there = register.fields().stream().anyMatch(field -> chosen.contains(field.name()));
        return register.fields().stream()
                .filter(field -> field.equals(register.key())
                        || (there
                                ? chosen.contains(field.name())
                                : field.rules().list()))
                .toList();
    }

    /// Keeps the choice of whoever asks; choosing nothing brings the usual columns back.
    ///
    /// @param names of fields; those that the register has not are left aside
    public void choose(Register<?> register, Collection<String> names) {
        var wanted = new HashSet<>(names);
        store.keep(
                account(),
                register.code(),
                register.fields().stream()
                        .map(RecordField::name)
                        .filter(wanted::contains)
                        .toList());
    }

    private static UUID account() {
        return CurrentActor.now().account();
    }
}
