package enthesis.app.practice.offer;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.form.Opened;
import enthesis.app.practice.ListPlace;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.value.PersonId;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.entry.OfferPage;
import enthesis.ui.practice.list.Offered;
import enthesis.ui.practice.list.OffersModel.OffersDesk;
import enthesis.ui.practice.list.OffersView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
            view.only(tools.practicePermit());
            view.choose(last);
            return ListPlace.of(view);
        });
    }

    final OffersDesk<E, L> desk() {
        return new OffersDesk<>(tools.work(), tools.texts(), reader, this::open);
    }

    private void open(Optional<E> chosen) {
        last = chosen.map(reader::id).orElse(last);
        open(chosen, _ -> {});
    }

    /// The form of a new one; `first` is done to it, over what was typed of a new one before.
    final void begin(Consumer<SheetModel> first) {
        open(Optional.empty(), first);
    }

    private void open(Optional<E> chosen, Consumer<SheetModel> first) {
        opener.open(() -> reader.open(chosen), opened -> place(opened.first(first)));
    }

    private Place place(Opened<OfferPage<E, A>> opened) {
        Function<EntryDesk<OfferPage<E, A>, E>, EntryFormView> view = desk -> form(desk, opened.page());
        return isEverybodys(opened.page())
                ? opened.practice(tools, reader::keep, view, this::kept)
                : opened.form(tools, reader::keep, view, this::kept);
    }

    private void kept(E entry) {
        last = reader.id(entry);
        list();
    }

    /// Whether only who may change the practice may change it.
    boolean isEverybodys(OfferPage<E, A> page) {
        return true;
    }

    abstract OffersView<L> view(Listed<L> listed);

    abstract EntryFormView form(EntryDesk<OfferPage<E, A>, E> desk, OfferPage<E, A> page);
}
