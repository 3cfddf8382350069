package enthesis.ui.practice.shelf;

import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.scan.ScanKeys;
import enthesis.ui.practice.list.EntryListView;
import enthesis.ui.practice.list.LineView;
import java.util.Optional;
import javafx.scene.Node;

/// All lots.
public final class ShelfView extends EntryListView<ShelfLot> {
    private final ShelfModel model;
    private final ActButton another;
    private final ActButton takeOff;

    public ShelfView(ShelfModel model, Texts texts, Runnable leave) {
        super("shelf", model, texts, leave);
        this.model = model;
        another = act("another", model::another).named("shelf-another");
        takeOff = act("takeOff", model::takeOff).named("shelf-take-off");
        // before the list hears Enter
        ScanKeys.timed(Gs1Reader::isCode, code -> model.scanned(code).ifPresent(this::choose)).listenFor(this);
        begin(act("new", model::begin).named("shelf-new"), another, takeOff,
                act("recall", model::recall).named("shelf-recall"));
    }

    @Override
    protected boolean name(Optional<ShelfLot> lot) {
        boolean gone = lot.filter(ShelfLot::gone).isPresent();
        takeOff.setText(say(gone ? "backOn" : "takeOff"));
        takeOff.setDisable(lot.isEmpty());
        another.setDisable(lot.isEmpty());
        return lot.isPresent() && !gone;
    }

    @Override
    protected Node row(ShelfLot lot, LineView shown) {
        var state = model.words.state(lot);
        return shown.marked(model.words.name(lot), model.words.line(lot), model.words.said(state), switch (state) {
            case EXPIRED, PAST -> "stop-mark";
            case SOON -> "caution-mark";
            case GONE, OPEN, CLOSED -> "line-second";
        });
    }

    @Override
    protected String spoken(ShelfLot lot) {
        return model.words.name(lot) + ", " + model.words.line(lot) + ", " + model.words.said(model.words.state(lot));
    }

    /// Chooses a lot where it is listed.
    public void choose(ShelfLot lot) {
        choose(one -> one.id().equals(lot.id()));
    }
}
