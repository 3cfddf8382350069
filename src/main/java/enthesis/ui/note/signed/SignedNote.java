package enthesis.ui.note.signed;

import enthesis.domain.note.Addendum;
import enthesis.domain.note.SignedText;
import enthesis.domain.value.PersonId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// A signed note as it is shown: its text as signed, its seal and what became of it, its addenda, and the names of
/// those who signed them. `renumbered` says, worded, where a late entry has given the session another number.
public record SignedNote(SignedText text, String seal, Seal state, List<Addendum> addenda,
        Map<PersonId, String> names, List<String> renumbered, ZoneId zone) {

    public SignedNote {
        addenda = List.copyOf(addenda);
        names = Map.copyOf(names);
        renumbered = List.copyOf(renumbered);
    }

    /// Whether an addendum has marked it as entered in error.
    public boolean inError() {
        return addenda.stream().anyMatch(one -> one.said().kind() == Addendum.Kind.ENTERED_IN_ERROR);
    }
}
