package enthesis.ui.practice.wording;

import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.ui.practice.entry.EntryPage;
import enthesis.ui.practice.history.HistoryLine;
import java.util.List;

/// What the form of a line begins with: what it says now in this language, and how it was edited.
public record WordingPage(SheetLine line, Language language, String now, List<HistoryLine> history)
        implements
            EntryPage {

    public WordingPage {
        history = List.copyOf(history);
    }

    public String shipped() {
        return line.in(language);
    }
}
