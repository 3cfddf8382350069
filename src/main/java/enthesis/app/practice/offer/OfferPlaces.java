package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.app.practice.ListPlace;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.value.PersonId;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.entry.OfferPage;
import enthesis.ui.practice.list.Offered;
import enthesis.ui.practice.list.OffersModel.OffersDesk;
import enthesis.ui.practice.list.OffersView;
import java.util.List;
import java.util.Optional;

/// The ways through a list of what the practice offers: from the list to the form of one and back to the same line.
abstract class OfferPlaces<E, L extends Offered<E>, A> {
    final Tools tools;
    /// Leads to the practice.
    final Runnable back;
    private final OfferReader<E, L, A> reader;
    private final PracticeLists.Opener opener;
    private String last = "";

    /// The lines, and who reads them.
    record Listed<L>(List<L> lines, PersonId who) {}

    OfferPlaces(OfferReader<E, L, A> reader, PracticeLists.Opener opener, Runnable back) {
        tools = reader.tools;
        this.reader = reader;
        this.opener = opener;
        this.back = back;
    }

    public final void list() {
        opener.open(() -> new Listed<>(reader.lines(), tools.who()), listed -> {
            var view = view(listed);
            view.choose(last);
            return ListPlace.of(view);
        });
    }

    final OffersDesk<E, L> desk() {
        return new OffersDesk<>(tools.work(), tools.texts(), reader, this::open);
    }

    private void open(Optional<E> chosen) {
        last = chosen.map(reader::id).orElse(last);
        opener.open(() -> reader.open(chosen), opened -> opened.form(tools, reader::keep,
                desk -> form(desk, opened.page()), kept -> {
                    last = reader.id(kept);
                    list();
                }));
    }

    abstract OffersView<L> view(Listed<L> listed);

    abstract EntryFormView form(EntryDesk<OfferPage<E, A>, E> desk, OfferPage<E, A> page);
}
