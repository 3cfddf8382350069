package enthesis.ui.practice.people;

import enthesis.domain.people.PersonForm;
import enthesis.ui.practice.entry.EntryPage;
import enthesis.ui.practice.history.HistoryLine;
import java.util.List;

/// What the form of somebody begins with: who they are, if they work here already, and what became of them.
public record PersonPage(PersonForm form, List<HistoryLine> history) implements EntryPage {

    public PersonPage {
        history = List.copyOf(history);
    }

    @Override
    public boolean known() {
        return form.now().isPresent();
    }
}
