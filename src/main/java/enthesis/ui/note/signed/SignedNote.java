package enthesis.ui.note.signed;

import enthesis.domain.note.Addendum;
import enthesis.domain.note.SignedText;
import java.time.ZoneId;
import java.util.List;

/// A signed note as it is shown: its text as signed, its seal and whether the stored bytes still match it, its addenda.
public record SignedNote(SignedText text, String seal, boolean intact, List<Addendum> addenda, ZoneId zone) {

    public SignedNote {
        addenda = List.copyOf(addenda);
    }

    /// Whether an addendum has marked it as entered in error.
    public boolean inError() {
        return addenda.stream().anyMatch(one -> one.kind() == Addendum.Kind.ENTERED_IN_ERROR);
    }
}
