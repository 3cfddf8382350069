package enthesis.ui.practice.macro;

import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.note.macro.MacroForm;
import enthesis.ui.practice.history.HistoryLine;
import java.util.List;
import java.util.Optional;

/// What the form of a macro begins with: how it is now (empty for a new one) and as shipped, what it is read against,
/// and how it was edited.
public record MacroPage(Optional<KeptMacro> now, Optional<KeptMacro> shipped, MacroForm.Around around,
        List<HistoryLine> history) {

    public MacroPage {
        history = List.copyOf(history);
    }
}
