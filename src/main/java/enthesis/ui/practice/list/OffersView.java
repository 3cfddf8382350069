package enthesis.ui.practice.list;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/// All that the practice offers, the hidden ones last.
public abstract class OffersView<L extends Offered<?>> extends EntryListView<L> {
    private final OffersModel<?, L> model;
    private final ActButton hide;

    protected OffersView(String name, OffersModel<?, L> model, Texts texts, Runnable leave) {
        super(name, model, texts, leave);
        this.model = model;
        hide = ActButton.plain("", "", model::hide).named(name + "-hide");
    }

    /// Shows the lines; these acts stand between that which begins one and that which hides one.
    protected final void offer(Node... acts) {
        var begin = Stream.of(act("new", model::begin).named(screen + "-new")).filter(_ -> mayBegin());
        begin(Stream.of(begin, Stream.of(acts), Stream.of(hide)).flatMap(one -> one).toArray(Node[]::new));
    }

    @Override
    protected boolean name(Optional<L> line) {
        boolean hidden = line.filter(Offered::hidden).isPresent();
        hide.setText(say(hidden ? "giveBack" : "hide"));
        hide.setDisable(line.filter(this::mayHide).isEmpty());
        return line.isPresent() && !hidden;
    }

    /// Whether there are any of the practice's own.
    protected boolean mayBegin() {
        return true;
    }

    /// Whether whoever is signed in may hide it, or offer it again.
    protected boolean mayHide(L line) {
        return true;
    }

    /// Chooses the one of this identity.
    public final void choose(String id) {
        choose(line -> line.id().equals(id));
    }
}
