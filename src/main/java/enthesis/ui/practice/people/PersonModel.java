package enthesis.ui.practice.people;

import enthesis.domain.entry.FormReading;
import enthesis.domain.people.Colleague;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;

/// Somebody who begins, or another role for somebody.
public final class PersonModel extends EntryModel<PersonPage, FormReading<Colleague>, Colleague> {

    /// The desk writes another role, and nothing yet of somebody new: it goes on with them.
    public PersonModel(EntryDesk<PersonPage, Colleague> desk, PersonPage page) {
        super(desk, page, "people", page.form().sheet(), page.form()::read);
    }

    @Override
    protected String notYet() {
        return reading().get().refusals().values().stream().findFirst().map(texts::say).orElseGet(super::notYet);
    }
}
