package enthesis.ui.practice.list;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/// A list of what the practice offers, the hidden ones last: one is edited, begun, hidden or offered again. `L` is how
/// an `E` is listed.
public class OffersModel<E, L extends Offered<E>> extends EntryListModel<L> {
    protected final OffersDesk<E, L> desk;
    private final String name;

    /// What the list asks of the chart, off the screen; each gives the lines as they are then.
    public interface Offers<E, L> {
        List<L> hide(E entry);

        List<L> giveBack(E entry);
    }

    /// `edit` opens the form of one; without one a new one's.
    public record OffersDesk<E, L>(Work work, Texts texts, Offers<E, L> offers, Consumer<Optional<E>> edit) {}

    /// `name` is that of the list: its words begin with it.
    public OffersModel(String name, OffersDesk<E, L> desk, List<L> lines) {
        super(desk.work(), desk.texts());
        this.name = name;
        this.desk = desk;
        this.lines.set(List.copyOf(lines));
    }

    /// The chosen one, where it is offered.
    protected final Optional<L> inUse() {
        return chosen.get().filter(line -> !line.hidden());
    }

    @Override
    public final void edit() {
        inUse().ifPresent(line -> desk.edit().accept(Optional.of(line.entry())));
    }

    public final void begin() {
        desk.edit().accept(Optional.empty());
    }

    /// Hides the chosen one, or offers it again.
    public final void hide() {
        chosen.get().ifPresent(line -> act(line, line.hidden() ? "givenBack" : "hid",
                line.hidden() ? desk.offers()::giveBack : desk.offers()::hide));
    }

    /// Asks for an act on a line, and says it in the words of `key`.
    protected final void act(L line, String key, Function<E, List<L>> act) {
        Callable<List<L>> job = () -> List.copyOf(act.apply(line.entry()));
        ask(job, lines::set, texts.say(name + "." + key, line.named()));
    }
}
